package org.entente.ledger.internal.coded;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads the next batch of lines while this one is filed. The bytes of one that was handed on serve again once the next is asked for. */
final class Ahead implements AutoCloseable {

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(2);
    private final Lines lines;
    private final Thread reader;
    private Lines.@Nullable Batch handedOn;

    private record Step(
            Lines.@Nullable Batch batch, @Nullable Exception problem) {}

    Ahead(Lines lines) {
        this.lines = lines;
        reader = Thread.ofPlatform().daemon().name("ledger-lines").start(this::read);
    }

    private void read() {
        try {
            try {
                Lines.Batch batch = lines.next();
                while (batch != null) {
                    steps.put(new Step(batch, null));
                    batch = lines.next();
                }
                steps.put(new Step(null, null));
            } catch (IOException | RuntimeException e) {
                steps.put(new Step(null, e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next batch, or null at the end. */
    Lines.@Nullable Batch next() throws IOException {
        if (handedOn != null) {
            lines.reuse(handedOn);
            handedOn = null;
        }
        try {
            Step step = steps.take();
            if (step.problem() != null) {
                throw new IOException(step.problem().getMessage(), step.problem());
            }
            handedOn = step.batch();
            return handedOn;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        reader.interrupt();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
