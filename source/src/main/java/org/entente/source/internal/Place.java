package org.entente.source.internal;

import java.net.URI;
import java.time.LocalDate;
import org.entente.source.Found;
import org.jspecify.annotations.Nullable;

/**
 * Where a document was found, and what is known of it from outside.
 *
 * @param where as messages name it
 * @param name the file's name, with its ending
 * @param wanted the day that the caller gave, which overrides all; or null
 * @param told the day that the file's name, the archive or the server tells; or null
 * @param link where it was published, or null
 * @param charset the character set that the server told, or null
 */
public record Place(
        String where,
        String name,
        @Nullable LocalDate wanted,
        @Nullable LocalDate told,
        @Nullable URI link,
        @Nullable String charset) {

    public static Place of(String where, String name, @Nullable LocalDate wanted) {
        return new Place(where, name, wanted, Dates.inName(name), null, null);
    }

    /** The file of that path, which may have folders in it. */
    public static Place named(String path, @Nullable LocalDate wanted) {
        return of(path, path.substring(path.lastIndexOf('/') + 1), wanted);
    }

    /** A file inside this one. */
    public Place inside(String path) {
        Place inner = named(path, wanted);
        return new Place(where + "!" + path, inner.name, wanted, inner.told == null ? told : inner.told, null, null);
    }

    /** What this one holds once it is unpacked. */
    public Place unpacked() {
        String inner = name.endsWith(".tgz") ? stem() + ".tar" : name.endsWith(".gz") ? stem() : name;
        return new Place(where, inner, wanted, told, link, charset);
    }

    public Place at(long line) {
        return new Place("%s, line %d".formatted(where, line), name, wanted, told, link, charset);
    }

    /** The day of a dispatch that tells its own, or does not. */
    public @Nullable LocalDate date(@Nullable LocalDate own) {
        return wanted != null ? wanted : own != null ? own : told;
    }

    /** In the character set that the server told. */
    public Place in(@Nullable String told) {
        return new Place(where, name, wanted, this.told, link, told);
    }

    /** What a dispatch found there is called: its link, or the file's name without its ending. */
    public String id() {
        return link == null ? stem() : link.toString();
    }

    private String stem() {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    public Found.Problem problem(String what, String help) {
        return new Found.Problem(where, what, help);
    }
}
