package org.entente.source.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.source.Found;
import org.entente.source.internal.page.Page;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive, a record at a time: the pages that were answered with 200, and texts that somebody drew from pages. Images, requests and the like
 * are passed over. Source: ISO 28500:2017, WARC file format. Stateless.
 */
final class Warc {

    /** Between two bodies stands a head, and an honest one is short. Bytes. */
    private static final int LONGEST_HEAD = 1 << 20;

    private static final int OK = 200;

    /** Counts what is read outside bodies, where the reader keeps all it reads. */
    private static final class Guarded implements ReadableByteChannel {

        private final ReadableByteChannel channel;
        private boolean inHead = true;
        private long head;

        Guarded(InputStream in) {
            channel = Channels.newChannel(in);
        }

        void head(boolean begins) {
            inHead = begins;
            head = 0;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            int read = channel.read(into);
            head += Math.max(0, read);
            if (inHead && head > LONGEST_HEAD) {
                throw new IOException("a record's head is longer than %s".formatted(Limits.megabytes(LONGEST_HEAD)));
            }
            return read;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // The stream belongs to whoever opened it.
        }
    }

    private Warc() {}

    static void read(Place place, InputStream in, Consumer<Found> found) throws IOException {
        Guarded channel = new Guarded(in);
        WarcReader reader = new WarcReader(channel);
        long count = 0;
        long pages = 0;
        for (Optional<WarcRecord> next = next(reader, count); next.isPresent(); next = next(reader, count)) {
            channel.head(false);
            count++;
            Optional<Found> page = page(place, count, next.get());
            pages += page.isPresent() ? 1 : 0;
            page.ifPresent(found);
            next.get().body().consume();
            channel.head(true);
        }
        if (pages == 0) {
            found.accept(place.problem(
                    "it holds no page among %,d records".formatted(count),
                    "Maybe it is an archive of images or of requests."));
        }
    }

    /** The reader stumbles over bad heads in many ways. */
    private static Optional<WarcRecord> next(WarcReader reader, long count) throws IOException {
        try {
            return reader.next();
        } catch (ParsingException | RuntimeException e) {
            throw new IOException("after record %d: %s".formatted(count, e.getMessage()), e);
        }
    }

    /** A record's page, good or bad; nothing where it holds something else. */
    private static Optional<Found> page(Place archive, long number, WarcRecord record) {
        if (!(record instanceof WarcTargetRecord target)) {
            return Optional.empty();
        }
        Place place = archive.at(number);
        try {
            place = place(archive, target);
            long declared = record.body().size();
            if (declared > Limits.PAGE) {
                return Optional.of(place.problem(
                        "the record declares %,d bytes, more than any page".formatted(declared),
                        "Maybe it is no page, or its length is wrong; the rest is read."));
            }
            Optional<Payload> payload = payload(target);
            return payload.isEmpty() ? Optional.empty() : Optional.of(document(place, payload.get()));
        } catch (IOException | RuntimeException e) {
            return Optional.of(place.problem(
                    "the record cannot be read (%s)".formatted(e.getMessage()),
                    "Maybe the archive is damaged there; the rest is read."));
        }
    }

    private static Found document(Place place, Payload payload) throws IOException {
        byte[] bytes = payload.body.stream().readNBytes(Limits.PAGE + 1);
        if (bytes.length > Limits.PAGE) {
            return place.problem(
                    "it is longer than %s, more than any page".formatted(Limits.megabytes(Limits.PAGE)),
                    "Maybe it was made to do harm.");
        }
        Place told = place.in(payload.charset);
        return payload.isPage
                ? Page.read(told, bytes)
                : PlainText.of(told, Charsets.decode(bytes, payload.charset), null, null);
    }

    private record Payload(
            MessageBody body, boolean isPage, @Nullable String charset) {}

    private static Optional<Payload> payload(WarcTargetRecord record) throws IOException {
        if (record instanceof WarcResponse response) {
            String type = response.contentType().base().toString().toLowerCase(Locale.ROOT);
            if (!type.equals("application/http")) {
                return Optional.empty();
            }
            HttpResponse http = response.http();
            return http.status() == OK ? payload(http.contentType(), http.bodyDecoded()) : Optional.empty();
        }
        boolean drawn = record.type().equals("conversion") || record.type().equals("resource");
        return drawn ? payload(record.contentType(), record.body()) : Optional.empty();
    }

    private static Optional<Payload> payload(MediaType type, MessageBody body) {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        boolean page = base.equals("text/html") || base.equals("application/xhtml+xml");
        return page || base.equals("text/plain")
                ? Optional.of(new Payload(body, page, type.parameters().get("charset")))
                : Optional.empty();
    }

    private static Place place(Place archive, WarcTargetRecord record) {
        URI link = Links.of(record.target());
        LocalDate inLink = link == null ? null : Dates.inName(link.getPath() == null ? "" : link.getPath());
        LocalDate crawled = record.date().atOffset(ZoneOffset.UTC).toLocalDate();
        return new Place(
                archive.where() + "!" + record.target(),
                record.target(),
                archive.wanted(),
                inLink == null ? crawled : inLink,
                link,
                null);
    }
}
