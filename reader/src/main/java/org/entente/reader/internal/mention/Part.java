package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.atlas.Match;
import org.entente.atlas.Sense;
import org.entente.atlas.Sense.Kind;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.syntax.Upos;

/** A noun phrase between its possessives, read from left to right: attributes, titles, then the head. For one phrase and thread. */
final class Part {

    private final Line line;
    private final int from;
    private final int to;
    private final Attributes said;
    private final Known known;
    private final List<Reading> readings = new ArrayList<>();

    Part(Line line, int from, int to, Company owner, Company complement, Known known) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.said = new Attributes(line, from, to, owner, complement);
        this.known = known;
    }

    List<Reading> read() {
        int at = from;
        while (at < to) {
            Match match = line.match(at);
            int end = match == null ? at + 1 : Math.min(match.to(), to);
            if (match == null) {
                loose(at);
            } else {
                named(match, at, end);
            }
            at = end;
        }
        readings.add(new Head(said, known).read());
        return readings;
    }

    private void loose(int at) {
        String word = line.lower(at);
        String flag = line.isCapital(at) ? Nouns.SHIPS.get(word) : null;
        if (flag != null && at + 1 < to) {
            said.ship = true;
            said.countries.add(flag);
            return;
        }
        said.former |= Nouns.FORMER.contains(word);
        said.lesser |= word.equals("deputy") || word.equals("vice") || word.equals("assistant") || word.equals("under");
        if (word.equals("acting") || word.equals("interim")) {
            return;
        }
        if (said.nameFrom < 0 && line.isCapital(at) && Nouns.HONORIFICS.contains(word)) {
            said.titled = true;
            return;
        }
        boolean hyphenated = at > from && (word.equals("-") || line.form(at - 1).equals("-"));
        if (said.nameFrom >= 0 && (isParticle(at, word) || hyphenated)) {
            return;
        }
        boolean name = line.isCapital(at) && (line.tag(at) == Upos.PROPN || line.tag(at) == Upos.X);
        if (!name || Nouns.GENERIC.contains(word)) {
            said.nameFrom = -1;
            said.titled |= Nouns.GENERIC.contains(word) && at + 1 < to;
        } else if (said.nameFrom < 0) {
            said.nameFrom = at;
        }
    }

    private void named(Match match, int at, int end) {
        if (end == at + 1 && end < to && at > from && line.form(at).equals("Commission") && !line.isCapital(at - 1)) {
            // the English-speaking press knows one commission that needs no other name
            said.body = known.atlas().actor("EUCOMMISSION", known.date());
            return;
        }
        boolean title = said.nameFrom < 0 && end < to && (match.has(Kind.AGENT) || match.has(Kind.OFFICE));
        Sense first = title ? known.senses().title(match) : known.senses().primary(match);
        boolean person = !title && (match.has(Kind.PERSON) || match.has(Kind.FAMILY));
        boolean inName = said.nameFrom >= 0 && line.isCapital(at) && !line.isBare();
        boolean capital = line.isCapital(at) || isParticled(at, end);
        if (person && (!first.kind().isOfState() || said.titled || inName) && capital) {
            said.nameFrom = said.nameFrom >= 0 ? said.nameFrom : at;
            return;
        }
        boolean alone = said.nameFrom < 0 && at == from && end == to && !line.isBare() && line.isCapital(at);
        if (alone
                && match.has(Kind.AGENT)
                && line.tag(at) == Upos.PROPN
                && known.cast().person(line.form(at)) != null) {
            // "Baker said" of Ann Baker
            said.nameFrom = at;
            return;
        }
        if (said.nameFrom >= 0 && end == at + 1 && line.form(at - 1).equals("-")) {
            // "Waker-uz-Zaman" is no newspaper
            return;
        }
        if (said.nameFrom < 0 && isGivenName(match, at, end)) {
            said.nameFrom = at;
            said.titled = true;
            return;
        }
        if (end == to && (isNameAfterTitle(match) || isGivenNameBefore(match, at))) {
            said.surnamed |= !said.titled;
            return;
        }
        if (said.nameFrom >= 0) {
            namesake(at);
            said.nameFrom = -1;
        }
        if (end == to) {
            return;
        }
        if (first.kind().isOfState()) {
            said.countries.add(first.id());
            said.lesser |= Senses.isLocal(first.kind());
            Actor state = Objects.requireNonNull(known.atlas().actor(first.id(), known.date()));
            readings.add(Reading.of(at, end, state, Form.ADJECTIVE, 0.95));
            return;
        }
        switch (first.kind()) {
            case INSTITUTION, GROUP -> {
                said.body = Objects.requireNonNull(known.atlas().actor(first.id(), known.date()));
                readings.add(Reading.of(at, end, said.body, Form.ADJECTIVE, 0.9));
            }
            case OFFICE -> {
                said.modifying = Objects.requireNonNull(known.atlas().post(first.id()));
                said.title = match;
                said.titled = true;
            }
            case AGENT -> {
                said.titled = true;
                Sector own = Senses.sector(match);
                said.sector = own == null ? said.sector : own;
            }
            default -> {}
        }
    }

    /** "van", "al-": small words inside a name. */
    private boolean isParticle(int at, String word) {
        boolean article = word.indexOf('-') > 0 && Nouns.PARTICLES.contains(word.substring(0, word.indexOf('-')));
        // tokens may part "ul-Hasan" at its hyphen
        int next = at + 2 < to && line.form(at + 1).equals("-") ? at + 2 : at + 1;
        return article || Nouns.PARTICLES.contains(word) && next < to && line.isCapital(next);
    }

    /** "President von der Leyen": a family name that begins small. */
    private boolean isParticled(int at, int end) {
        return end > at + 1 && Nouns.PARTICLES.contains(line.lower(at)) && line.isCapital(end - 1);
    }

    /** "The Assad regime" is his country's. */
    private void namesake(int until) {
        Actor person = known.persons().known(line, said.nameFrom, until);
        if (person != null && person.country() != null) {
            said.countries.add(person.country());
        }
    }

    private boolean isNameAfterTitle(Match match) {
        return said.nameFrom >= 0
                && said.titled
                && (match.senses().getFirst().kind().isPlace() || isNamedAfter(match));
    }

    /** "Defence lawyer Hannes Linke" is no party. */
    private boolean isNamedAfter(Match match) {
        String form = line.form(match.from());
        return match.senses().getFirst().kind() == Kind.GROUP
                && match.to() - match.from() == 1
                && said.nameFrom == match.from() - 1
                && form.length() > 1
                && !Character.isUpperCase(form.charAt(1));
    }

    /** "Salvador Panelo" is a person, though a state bears the first name: one unknown capital behind it ends the phrase. */
    private boolean isGivenName(Match match, int at, int end) {
        return match.to() - match.from() == 1
                && end == to - 1
                && Nouns.GIVEN.contains(line.lower(at))
                && line.isCapital(end)
                && line.tag(end) == Upos.PROPN
                && line.match(end) == null;
    }

    /** "Feliciano Valencia" and "Ruth Judge" are persons, "Greater Sydney" is a place. */
    private boolean isGivenNameBefore(Match match, int at) {
        Kind kind = match.senses().getFirst().kind();
        String word = line.lower(at);
        boolean surname = kind == Kind.AGENT
                && !line.isBare()
                && line.isCapital(at)
                && line.tag(at) == Upos.PROPN
                && !word.endsWith("s")
                && !Descriptions.isRole(word);
        return said.nameFrom == from
                && said.nameFrom == at - 1
                && match.to() - match.from() == 1
                && (kind == Kind.CITY || kind == Kind.CAPITAL || surname)
                && !Nouns.QUALIFIERS.contains(line.lower(at - 1));
    }
}
