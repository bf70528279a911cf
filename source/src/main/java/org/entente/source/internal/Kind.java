package org.entente.source.internal;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file is: by its first bytes, and by its name where these may be either. */
public enum Kind {
    EMPTY,
    TEXT,
    PAGE,
    FEED,
    XML,
    JSON_LINES,
    CONLLU,
    WARC,
    GZIP,
    ZIP,
    TAR;

    /** Those that hold one document, or few. */
    public static final Set<Kind> SINGLE = EnumSet.of(EMPTY, TEXT, PAGE, FEED, XML, CONLLU);

    /** So many bytes tell. */
    public static final int HEAD = 4096;

    private static final int TAR_MARK = 257;

    private static final Pattern OBJECT = Pattern.compile("\\{\\s*\"");
    private static final Pattern FEED_ROOT = Pattern.compile("<(?:rss|feed|rdf:rdf)[\\s>]");
    private static final Pattern PAGE_MARK =
            Pattern.compile("<!doctype html|<(?:html|head|body|article|main|section|div|p|h1|meta)[\\s>]");

    public static Kind of(byte[] head, String name) {
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, 0, "\u001f\u008b")) {
            return GZIP;
        }
        if (starts(head, 0, "PK\u0003\u0004") || starts(head, 0, "PK\u0005\u0006")) {
            return ZIP;
        }
        if (starts(head, TAR_MARK, "ustar")) {
            return TAR;
        }
        if (starts(head, 0, "WARC/")) {
            return WARC;
        }
        return ofText(Charsets.decode(whole(head), null).stripLeading(), name.toLowerCase(Locale.ROOT));
    }

    private static Kind ofText(String text, String name) {
        String low = text.toLowerCase(Locale.ROOT);
        if (low.startsWith("<")) {
            int page = position(PAGE_MARK, low);
            int feed = position(FEED_ROOT, low);
            if (feed < page) {
                return FEED;
            }
            return page < low.length() || isPageName(name) ? PAGE : low.startsWith("<?xml") ? XML : TEXT;
        }
        if (isPageName(name)) {
            return PAGE;
        }
        if (name.endsWith(".jsonl")
                || name.endsWith(".ndjson")
                || OBJECT.matcher(text).lookingAt()
                || name.endsWith(".json")) {
            return JSON_LINES;
        }
        return name.endsWith(".conllu") || isConllu(text) ? CONLLU : TEXT;
    }

    private static int position(Pattern mark, String text) {
        Matcher match = mark.matcher(text);
        return match.find() ? match.start() : text.length();
    }

    private static boolean isPageName(String name) {
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    /** Whether the first line that is no comment has ten columns and begins with a word's number. */
    private static boolean isConllu(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .findFirst()
                .filter(line -> line.split("\t", -1).length == 10 && Character.isDigit(line.charAt(0)))
                .isPresent();
    }

    private static boolean starts(byte[] head, int at, String mark) {
        return head.length >= at + mark.length()
                && new String(head, at, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** Without a character of UTF-8 that the end has cut. */
    private static byte[] whole(byte[] head) {
        int end = head.length;
        while (head.length == HEAD && end > HEAD - 4 && head[end - 1] < 0) {
            end--;
        }
        return java.util.Arrays.copyOf(head, end);
    }
}
