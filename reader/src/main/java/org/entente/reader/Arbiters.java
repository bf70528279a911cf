package org.entente.reader;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.reader.internal.arbiter.CarefulJudge;
import org.entente.reader.internal.arbiter.LearnedArbiter;
import org.entente.reader.internal.arbiter.QuickJudge;
import org.entente.reader.internal.arbiter.Sights;
import org.entente.reader.internal.event.Arbiter;
import org.entente.reader.internal.event.Case;

/** The shipped arbiters, each loaded when a sentence first comes before it. Safe to share between threads. */
final class Arbiters {

    private Arbiters() {}

    static List<Arbiter.Ruling> careful(Case hearing) {
        return Careful.ARBITER.hear(hearing);
    }

    static List<Arbiter.Ruling> quick(Case hearing) {
        return Quick.ARBITER.hear(hearing);
    }

    private static final class Careful {
        static final Arbiter ARBITER = arbiter();

        private static Arbiter arbiter() {
            try (InputStream network = resource("encoder.onnx")) {
                return LearnedArbiter.of(CarefulJudge.of(network.readAllBytes(), sights(), judge("arbiter.model")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Quick {
        static final Arbiter ARBITER = arbiter();

        private static Arbiter arbiter() {
            try {
                return LearnedArbiter.of(judge("quick.model"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static QuickJudge judge(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return QuickJudge.read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(in))));
        }
    }

    /** How sentences are put before the network. */
    static Sights sights() throws IOException {
        return Sights.of(lines("encoder.pieces"), lines("encoder.signs"));
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = resource(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream in = Arbiters.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("The resource %s is missing. Maybe the build left it out.".formatted(name));
        }
        return in;
    }
}
