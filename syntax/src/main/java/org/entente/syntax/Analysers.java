package org.entente.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.entente.syntax.internal.LearnedAnalyser;
import org.entente.syntax.internal.Model;
import org.entente.syntax.internal.TokenRules;

/** The analysers that ship. */
public final class Analysers {

    private Analysers() {}

    /** Loaded when first asked for, once. */
    private static final class English {
        static final LearnedAnalyser ANALYSER = shipped("english");
    }

    /** The English analyser, loaded on the first call; always the same one. Its provenance: {@code english.provenance}. */
    public static Analyser english() {
        return English.ANALYSER;
    }

    /**
     * An analyser for any language, from what training wrote.
     *
     * @param name what messages call it
     * @param model a trained model
     * @param rules the language's tokenisation rules, in UTF-8
     * @throws IOException if either cannot be read
     */
    public static Analyser load(String name, InputStream model, InputStream rules) throws IOException {
        return new LearnedAnalyser(
                Model.read(name, model), TokenRules.read(name, new InputStreamReader(rules, StandardCharsets.UTF_8)));
    }

    private static LearnedAnalyser shipped(String language) {
        try (InputStream model = resource(language + ".model");
                InputStream rules = resource(language + ".rules")) {
            return (LearnedAnalyser) load(language, model, rules);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = Analysers.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException(
                    "The resource %s is missing from the program. Maybe the build left it out.".formatted(name));
        }
        return stream;
    }
}
