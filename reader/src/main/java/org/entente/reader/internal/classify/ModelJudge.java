package org.entente.reader.internal.classify;

import java.util.List;
import org.entente.reader.Classifier.Classification;
import org.entente.reader.internal.event.Judge;
import org.entente.reader.internal.mention.Mention;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Tree;

/**
 * The learned classifier as a judge of sentences that the table does not know. Safe to share between threads.
 *
 * @param model that decides
 */
public record ModelJudge(TypeModel model) implements Judge {

    @Override
    public Opinion between(Tree tree, Mentions mentions, Mention source, Mention target) {
        Passage passage = new Passage(
                List.of(tree),
                mentions,
                new Passage.Place(0, source.from(), source.to()),
                new Passage.Place(0, target.from(), target.to()));
        Classification classification = model.classify(model.traits(passage));
        return new Opinion(classification.type(), classification.confidence());
    }
}
