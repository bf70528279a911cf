package org.entente.reader.internal.classify;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.syntax.Upos;

/**
 * What verbs and nouns mean: of each its first sense in WordNet and the senses above that.
 *
 * @param verbs sense names by lemma
 * @param nouns the same
 */
public record Senses(Map<String, List<String>> verbs, Map<String, List<String>> nouns) {

    List<String> of(String lemma, Upos upos) {
        return switch (upos) {
            case VERB -> verbs.getOrDefault(lemma, List.of());
            case NOUN -> nouns.getOrDefault(lemma, List.of());
            default -> List.of();
        };
    }

    void write(DataOutputStream out) throws IOException {
        write(out, verbs);
        write(out, nouns);
    }

    static Senses read(DataInputStream in) throws IOException {
        Map<String, List<String>> verbs = words(in);
        return new Senses(verbs, words(in));
    }

    private static void write(DataOutputStream out, Map<String, List<String>> words) throws IOException {
        out.writeInt(words.size());
        for (Map.Entry<String, List<String>> word : new TreeMap<>(words).entrySet()) {
            out.writeUTF(word.getKey());
            out.writeByte(word.getValue().size());
            for (String sense : word.getValue()) {
                out.writeUTF(sense);
            }
        }
    }

    private static Map<String, List<String>> words(DataInputStream in) throws IOException {
        int size = in.readInt();
        Map<String, List<String>> words = HashMap.newHashMap(size);
        for (int n = 0; n < size; n++) {
            String word = in.readUTF();
            int senses = in.readByte();
            List<String> path = new ArrayList<>(senses);
            for (int m = 0; m < senses; m++) {
                path.add(in.readUTF());
            }
            words.put(word, List.copyOf(path));
        }
        return words;
    }
}
