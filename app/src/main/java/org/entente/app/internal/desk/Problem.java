package org.entente.app.internal.desk;

/** What was asked cannot be given; told as problem+json, or as a page. Source: RFC 9457. */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    public Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    public static Problem wrong(String detail) {
        return new Problem(400, "The question is wrong", detail);
    }

    public static Problem missing(String detail) {
        return new Problem(404, "There is no such thing", detail);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
