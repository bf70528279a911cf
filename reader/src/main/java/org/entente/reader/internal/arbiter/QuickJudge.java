package org.entente.reader.internal.arbiter;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Learned from sentences with their events: which types each predicate tells of, and who does it to whom there. Immutable and safe to share between threads.
 *
 * <p>Types come from the predicate, its governor and what stands under it; sides from the ways between predicate and mentions; both hear what the table found.
 */
public final class QuickJudge implements Judge {

    /** F1 is level between 0.15 and 0.4; what did not happen does more harm than what is missed. */
    static final double SURE = 0.35;

    /** The sentences learned from are stranger than most news, of which the table knows more. The higher, the more examples of patterns fail. */
    private static final double CONFIRMED = 0.17;

    private static final int MAGIC = 0x454e5441;

    private final Types types;
    private final PartScores sides;

    QuickJudge(Types types, Weights sides) {
        this.types = types;
        this.sides = new PartScores(sides);
    }

    @Override
    public List<Likely> judge(Outline outline) {
        List<Likely> likely = new ArrayList<>();
        for (Question question : Question.about(outline, types)) {
            likely.add(answer(question));
        }
        return likely;
    }

    @Override
    public double sure() {
        return SURE;
    }

    @Override
    public double confirmed() {
        return CONFIRMED;
    }

    private Likely answer(Question question) {
        List<Question.Word> words = question.words();
        Surest told = Surest.of(words.size(), word -> sides.of(words.get(word).traits(), question));
        return new Likely(
                question.type(),
                question.pair(),
                words.get(told.member()).word(),
                null,
                told.chance(),
                question.isConfirmed());
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        types.write(out);
        sides.weights().write(out);
    }

    /** @throws IOException if the stream holds no such model */
    public static QuickJudge read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("It is no model of an arbiter. Maybe another file was given.");
        }
        return new QuickJudge(Types.read(in), Weights.read(in));
    }
}
