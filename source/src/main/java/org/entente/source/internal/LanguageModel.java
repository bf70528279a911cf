package org.entente.source.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** The languages of the world by their letters: OpenNLP's model of 183, loaded once, on the first question. Safe to share between threads. */
final class LanguageModel {

    /** The model spreads its belief over 183 languages: real news of one takes 0.1 and more, a guess at names alone stays under 0.05. */
    private static final double LEAST = 0.08;

    /** So many times likelier than English it must be. */
    private static final double TIMES = 3;

    private static final class Loaded {

        static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageModel.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("The model of languages is missing. Maybe build once more.");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private LanguageModel() {}

    /** The English name of the likeliest language. */
    static String likeliest(String text) {
        return name(detector().predictLanguage(text));
    }

    /** The English name of the language where it is far likelier than English, or null. */
    static @Nullable String surelyOther(String text) {
        Language[] likely = detector().predictLanguages(text);
        double english = Arrays.stream(likely)
                .filter(language -> language.getLang().equals("eng"))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
        double best = likely[0].getConfidence();
        return best >= LEAST && best >= TIMES * english ? name(likely[0]) : null;
    }

    private static LanguageDetectorME detector() {
        return new LanguageDetectorME(Loaded.MODEL);
    }

    /** The model names languages by three letters, Java mostly by two. */
    private static String name(Language language) {
        String code = language.getLang();
        return code.equals("cmn")
                ? "Chinese"
                : Arrays.stream(Locale.getISOLanguages())
                        .map(Locale::of)
                        .filter(locale -> locale.getISO3Language().equals(code))
                        .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
                        .findFirst()
                        .orElse(code);
    }
}
