package org.entente.app.internal.outlook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** A made-up spring in which France and Germany consult every day and Peru accuses Chile at its end. */
public final class MadeUpWorld {

    private static final int DAYS = 120;

    private MadeUpWorld() {}

    /** Writes it as a set of coded events; its last day is 30 April 2019. */
    public static Path in(Path parent) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("world19"));
        Files.writeString(folder.resolve("entities.tsv"), "0\tFrance\n1\tGermany\n2\tPeru\n3\tChile\n4\tGhana\n");
        Files.writeString(folder.resolve("relations.tsv"), "0\tConsult\n1\tAccuse\n");
        part(folder.resolve("train.tsv.gz"), 0, 100);
        part(folder.resolve("valid.tsv.gz"), 100, DAYS);
        return folder;
    }

    private static void part(Path file, int from, int to) throws IOException {
        Random random = new Random(from);
        StringBuilder lines = new StringBuilder();
        for (int day = from; day < to; day++) {
            lines.append("0\t0\t1\t%d\n".formatted(day));
            lines.append("%d\t0\t4\t%d\n".formatted(random.nextInt(4), day));
            for (int i = 0; i < (day >= DAYS - 7 ? 5 : day % 10 == 0 ? 1 : 0); i++) {
                lines.append("2\t1\t3\t%d\n".formatted(day));
            }
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
