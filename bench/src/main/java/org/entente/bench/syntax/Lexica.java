package org.entente.bench.syntax;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tukaani.xz.XZInputStream;

/**
 * Word lists of NLP4J (nlp4j-english 1.1.3, Apache-2.0): word vectors, Brown clusters and the tags that words
 * may bear.
 *
 * <p>Each is a serialised {@code HashMap} from word to a collection of strings, or to an array of numbers; nothing else is let in.
 */
public final class Lexica {

    private static final String FOLDER = "edu/emory/mathcs/nlp/lexica/";

    private Lexica() {}

    /** For a word in lower case the longest path that the list gives it. */
    public static Map<String, String> clusters(Path jar) throws IOException {
        Map<String, String> paths = new HashMap<>();
        read(jar, "en-brown-clusters-simplified-lowercase.xz").forEach((word, prefixes) -> {
            String longest = "";
            for (Object prefix : prefixes) {
                longest = prefix.toString().length() > longest.length() ? prefix.toString() : longest;
            }
            paths.put(word, longest);
        });
        return paths;
    }

    /** For a word as written its tags, the likeliest first, with commas between them. */
    static Map<String, String> ambiguity(Path jar) throws IOException {
        Map<String, String> tags = new HashMap<>();
        read(jar, "en-ambiguity-classes-simplified.xz")
                .forEach((word, list) -> tags.put(
                        word,
                        String.join(",", list.stream().map(Object::toString).toList())));
        return tags;
    }

    /** For a word as written its vector, of 50 components. */
    static Map<String, float[]> vectors(Path jar) throws IOException {
        Map<String, float[]> vectors = new HashMap<>();
        map(jar, "en-word-embeddings-undigitalized.xz").forEach((word, vector) -> vectors.put(word, (float[]) vector));
        return vectors;
    }

    private static Map<String, Collection<?>> read(Path jar, String name) throws IOException {
        Map<String, Collection<?>> result = new HashMap<>();
        map(jar, name).forEach((word, values) -> result.put(word, (Collection<?>) values));
        return result;
    }

    private static Map<String, Object> map(Path jar, String name) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(FOLDER + name);
            if (entry == null) {
                throw new IOException(
                        "%s holds no %s. Maybe it is another version of nlp4j-english.".formatted(jar, name));
            }
            try (InputStream packed = zip.getInputStream(entry);
                    ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed)))) {
                in.setObjectInputFilter(
                        ObjectInputFilter.Config.createFilter("java.util.*;java.lang.String;java.lang.Object;!*"));
                Map<String, Object> result = new HashMap<>();
                ((Map<?, ?>) in.readObject()).forEach((word, value) -> result.put((String) word, value));
                return result;
            } catch (ClassNotFoundException e) {
                throw new IOException("%s in %s holds an unknown class: %s".formatted(name, jar, e.getMessage()), e);
            }
        }
    }
}
