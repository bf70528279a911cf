package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.List;
import org.entente.atlas.Match;
import org.entente.atlas.Post;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** What the words before a noun phrase's head, and those beside the phrase, say of it. Filled from left to right; for one phrase and thread. */
final class Attributes {

    final Line line;
    final int from;
    final int to;
    final Company owner;
    final Company complement;
    final List<String> countries = new ArrayList<>();

    @Nullable
    Sector sector;

    /** The institution or group that the head belongs to. */
    @Nullable
    Actor body;

    /** The office that stands before a name. */
    @Nullable
    Post modifying;

    /** The title before a name, as it stands there. */
    @Nullable
    Match title;

    boolean former;

    /** A deputy's, or of a city or region only. */
    boolean lesser;

    /** A title or a noun for a person stands before the name. */
    boolean titled;

    boolean ship;

    /** The name ends with a word that is a place's too. */
    boolean surnamed;

    /** Where a run of names begins that reaches to here; -1 where there is none. */
    int nameFrom = -1;

    Attributes(Line line, int from, int to, Company owner, Company complement) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.owner = owner;
        this.complement = complement;
        this.body = owner.body();
        this.lesser = owner.local() || complement.local();
    }

    /** Whose the phrase's head is, or null. */
    @Nullable
    String country() {
        return !countries.isEmpty()
                ? countries.getFirst()
                : owner.country() != null ? owner.country() : complement.country();
    }

    /** The sector of somebody whose own noun says little: from the words before, the body named, or what follows "of". */
    @Nullable
    Sector roleSector(@Nullable Sector own) {
        Sector before = sector != null
                ? sector
                : body != null && body.sector() != null
                        ? body.sector()
                        : modifying != null ? modifying.sector() : complement.sector();
        return before == null || ((before == Sector.GOV || before == Sector.CVL) && own != null) ? own : before;
    }

    /** "The president in Helsinki" may be anybody's. */
    boolean isElsewhere() {
        return complement.located() && !line.isBare() && countries.isEmpty() && owner.country() == null;
    }

    /** "The Iranian foreign minister", not "a former minister", "ministers" or "the deputy minister". */
    boolean isOnePerson() {
        String first = line.lower(from);
        String last = line.lower(to - 1);
        boolean definite =
                !first.equals("a") && !first.equals("an") && !first.equals("some") && line.tag(from) != Upos.NUM;
        boolean plural = last.endsWith("s") && !last.endsWith("ss");
        return definite && !plural && !former && !lesser;
    }

    /** "Hungarian and Romanian officials", "Russian-Turkish patrols" */
    boolean isCoordinated() {
        for (int i = from; i < to; i++) {
            if (line.tag(i) == Upos.CCONJ || line.form(i).indexOf('-') >= 0) {
                return true;
            }
        }
        return false;
    }
}
