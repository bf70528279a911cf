package org.entente.bench.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.atlas.Atlas;
import org.entente.model.Dispatch;
import org.entente.model.Statement;
import org.entente.reader.Reader;
import org.entente.syntax.Analyser;
import org.entente.syntax.Analysers;
import org.entente.syntax.Tree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sources, cues and contents against annotated articles. */
@Command(
        name = "attribution",
        description = "F1 by overlap and exactly, and the most common kinds of miss, on a part of PolNeAR.")
public final class AttributionCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "holds text/*.txt and attributions/*.ann")
    Path folder = Path.of("");

    @Option(names = "--articles", description = "only the first so many")
    int articles = Integer.MAX_VALUE;

    @Option(names = "--examples", description = "prints so many of each kind of miss; not for parts to be reported on")
    int examples;

    @Override
    public Integer call() throws IOException {
        Analyser analyser = Analysers.english();
        Reader reader = Reader.of(analyser, Atlas.shipped());
        AttributionScore score = new AttributionScore();
        Misses misses = new Misses(examples);
        List<Polnear.Article> all = Polnear.read(folder);
        List<Polnear.Article> chosen = all.subList(0, Math.min(articles, all.size()));
        for (Polnear.Article article : chosen) {
            List<Tree> trees = analyser.analyse(article.text());
            Marked.Words words = new Marked.Words(article.text());
            List<Statement> statements = reader.speech(Dispatch.of(article.name(), null, article.text()), trees)
                    .statements();
            List<Marked> found = statements.stream()
                    .map(statement -> Marked.of(statement, words))
                    .toList();
            score.add(found, article.attributions());
            misses.add(article, trees, words, found);
        }
        System.out.printf("%d articles%n%s%s", chosen.size(), score, misses);
        return 0;
    }
}
