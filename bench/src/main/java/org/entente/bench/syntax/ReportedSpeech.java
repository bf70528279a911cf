package org.entente.bench.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.syntax.Analyser;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/**
 * A sentence that reports speech, and what its tree must show: the speech verb heads a clause and has the speaker for its
 * subject; "according" hangs on the speaker.
 *
 * @param kind how the speech is reported
 * @param verb the speech verb, or {@code according}
 * @param speaker the head word of who speaks, or {@code -} where the verb has no subject
 */
record ReportedSpeech(String kind, String verb, String speaker, String text) {

    private static final Set<String> CLAUSES =
            Set.of("root", "parataxis", "ccomp", "advcl", "conj", "acl", "discourse");

    static List<ReportedSpeech> read(String name) throws IOException {
        List<ReportedSpeech> sentences = new ArrayList<>();
        try (InputStream in = ReportedSpeech.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("The resource %s is missing. Maybe the build left it out.".formatted(name));
            }
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t", 4);
                    sentences.add(new ReportedSpeech(columns[0], columns[1], columns[2], columns[3]));
                }
            }
        }
        return sentences;
    }

    /** Whether the analyser's tree shows who speaks. */
    boolean isRight(Analyser analyser) {
        return analyser.analyse(text).stream().anyMatch(this::isRight);
    }

    private boolean isRight(Tree tree) {
        int word = find(tree, verb);
        int who = find(tree, speaker);
        boolean alone = speaker.equals("-");
        if (word < 0 || who < 0 && !alone) {
            return false;
        }
        if (verb.equals("according")) {
            return tree.token(word).head() == who && tree.token(word).is("case");
        }
        Token head = tree.token(word);
        return head.upos() == Upos.VERB
                && CLAUSES.stream().anyMatch(head::is)
                && (alone || tree.token(who).head() == word && tree.token(who).is("nsubj"));
    }

    private static int find(Tree tree, String form) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).form().equalsIgnoreCase(form)) {
                return i;
            }
        }
        return -1;
    }
}
