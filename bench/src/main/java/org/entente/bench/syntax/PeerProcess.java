package org.entente.bench.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs another analyser in a Java machine of its own. */
final class PeerProcess {

    private PeerProcess() {}

    /**
     * What it said until it ended.
     *
     * @param name what messages call it
     * @param folder where its log goes
     * @param arguments of {@code java}
     * @throws IOException if it ended with an error
     */
    static String run(String name, Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path log = folder.resolve("log.txt");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String said = Files.readString(log, StandardCharsets.UTF_8);
        if (status != 0) {
            throw new IOException("%s ended with %d: %s. Maybe its models are missing from --class-path."
                    .formatted(name, status, said));
        }
        return said;
    }
}
