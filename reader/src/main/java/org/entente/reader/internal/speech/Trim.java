package org.entente.reader.internal.speech;

/** Spans without the punctuation at their ends. */
final class Trim {

    private Trim() {}

    /** {@code to} moved left past commas, full stops and dashes; quotation marks stay. */
    static int end(Script script, int from, int to) {
        int end = to;
        while (end > from && isStop(script.lower(end - 1))) {
            end--;
        }
        return end;
    }

    /** {@code from} moved right past commas, dashes and a conjunction. */
    static int start(Script script, int from, int to) {
        int start = from;
        while (start < to && (isStop(script.lower(start)) || script.isDash(start))) {
            start++;
        }
        return start;
    }

    private static boolean isStop(String form) {
        return switch (form) {
            case ",", ";", ":", ".", "-", "–", "—", "--" -> true;
            default -> false;
        };
    }
}
