package org.entente.bench.syntax;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Runs NLP4J, which this program is not compiled with, over words in its tab-separated form: once to warm up, once measured.
 * Prints the processor time of the second pass in seconds.
 */
final class Nlp4j {

    private Nlp4j() {}

    /** @param arguments its configuration, the words, and where the trees go */
    public static void main(String[] arguments) throws Exception {
        Class<?> type = Class.forName("edu.emory.mathcs.nlp.decode.NLPDecoder");
        Object decoder;
        try (InputStream configuration = Files.newInputStream(Path.of(arguments[0]))) {
            decoder = type.getConstructor(InputStream.class).newInstance(configuration);
        }
        var decode = type.getMethod("decode", InputStream.class, OutputStream.class, String.class);
        for (int pass = 0; pass < 2; pass++) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            try (InputStream words = Files.newInputStream(Path.of(arguments[1]));
                    OutputStream trees = Files.newOutputStream(Path.of(arguments[2]))) {
                decode.invoke(decoder, words, trees, "tsv");
            }
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
            if (pass == 1) {
                System.out.printf(Locale.ROOT, "worked %.3f%n", worked / 1e9);
            }
        }
    }
}
