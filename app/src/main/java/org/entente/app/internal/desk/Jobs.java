package org.entente.app.internal.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Work that takes longer than a page: one after another, each with its progress. Safe to share between threads. */
public final class Jobs implements AutoCloseable {

    /** Most rejected rows that are kept to be shown. */
    public static final int REJECTS_SHOWN = 200;

    /** How far a job is. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * A job as it stands.
     *
     * @param done of {@code total}, in [0, total]; total is 0 while nobody knows
     * @param told how far it is, in words
     * @param rejects what was set aside, at most {@link #REJECTS_SHOWN}
     */
    public record Job(
            int id,
            String name,
            State state,
            long done,
            long total,
            String told,
            List<String> rejects,
            String began,
            @Nullable String ended) {

        public boolean isOver() {
            return state == State.DONE || state == State.FAILED;
        }

        private Job progress(long nowDone, long nowTotal, String nowTold) {
            return new Job(id, name, State.RUNNING, nowDone, nowTotal, nowTold, rejects, began, null);
        }

        private Job over(State last, String nowTold, List<String> setAside) {
            return new Job(
                    id,
                    name,
                    last,
                    last == State.DONE ? total : done,
                    total,
                    nowTold,
                    List.copyOf(setAside.subList(0, Math.min(REJECTS_SHOWN, setAside.size()))),
                    began,
                    now());
        }
    }

    /** Told by a job as it goes on. */
    @FunctionalInterface
    public interface Progress {
        void tell(long done, long total, String told);
    }

    /** What a job does; it returns what it has to say at the end. */
    @FunctionalInterface
    public interface Work {
        Outcome run(Progress progress) throws Exception;
    }

    /** What a job has to say at the end. */
    public record Outcome(String told, List<String> rejects) {}

    private final Map<Integer, Job> jobs = new ConcurrentSkipListMap<>();
    private final AtomicInteger next = new AtomicInteger(1);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("desk-jobs").factory());

    /** Queues a job. */
    public Job start(String name, Work work) {
        int id = next.getAndIncrement();
        Job waiting = new Job(id, name, State.WAITING, 0, 0, "waiting", List.of(), now(), null);
        jobs.put(id, waiting);
        worker.execute(() -> run(id, work));
        return waiting;
    }

    private void run(int id, Work work) {
        Progress progress =
                (done, total, told) -> jobs.computeIfPresent(id, (key, job) -> job.progress(done, total, told));
        progress.tell(0, 0, "begun");
        try {
            Outcome outcome = work.run(progress);
            jobs.computeIfPresent(id, (key, job) -> job.over(State.DONE, outcome.told, outcome.rejects));
        } catch (Exception e) {
            jobs.computeIfPresent(id, (key, job) -> job.over(State.FAILED, String.valueOf(e.getMessage()), List.of()));
        }
    }

    /** All jobs, the newest first. */
    public List<Job> all() {
        return new ArrayList<>(jobs.values()).reversed();
    }

    public Optional<Job> find(int id) {
        return Optional.ofNullable(jobs.get(id));
    }

    public boolean anyRuns() {
        return jobs.values().stream().anyMatch(job -> !job.isOver());
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
