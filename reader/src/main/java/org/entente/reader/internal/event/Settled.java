package org.entente.reader.internal.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.model.Status;
import org.entente.reader.internal.event.Case.Named;
import org.entente.reader.internal.mention.Form;
import org.entente.reader.internal.mention.Mentions;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * An event that the arbiter lets stand: as the table found it where it did, else as the ruling tells it.
 *
 * @param confidence in [0, 1]
 */
record Settled(Found found, double confidence) {

    static List<Settled> by(Arbiter arbiter, Mentions mentions, Finder finder) {
        if (finder.namesNobody()) {
            return List.of();
        }
        Tree tree = finder.tree();
        List<Found> proposed = finder.find();
        Parties parties = finder.parties();
        Case hearing = Cases.of(finder, mentions, proposed);
        List<Settled> settled = new ArrayList<>();
        List<Arbiter.Ruling> rulings = arbiter.hear(hearing);
        for (Arbiter.Ruling ruling : rulings) {
            if (isWeaker(ruling, rulings)) {
                continue;
            }
            List<Found> same = proposed.stream()
                    .filter(found -> isSame(found, ruling, parties))
                    .toList();
            if (same.isEmpty() && !finder.silent().contains(ruling.word()) && !isOnlySpokenOf(ruling, rulings, tree)) {
                settled.add(new Settled(Prospect.ofMeeting(found(ruling, hearing), tree), ruling.confidence()));
            }
            if (rulings.stream().anyMatch(other -> isMatterOf(ruling, other, tree))) {
                continue;
            }
            same.forEach(found -> settled.add(
                    new Settled(Prospect.ofMeeting(found.as(status(ruling, tree)), tree), ruling.confidence())));
        }
        return settled;
    }

    /** What is asked, promised, threatened, refused, condemned or taken back is no second event: "refused to lift the ban", "lifted the ban". */
    private static boolean isOnlySpokenOf(Arbiter.Ruling ruling, List<Arbiter.Ruling> rulings, Tree tree) {
        Token told = tree.token(ruling.word());
        boolean act = told.is("xcomp") || told.is("ccomp");
        return rulings.stream()
                .anyMatch(other -> other.word() == told.head()
                        && (act && isWord(other.type()) || isMatterOf(ruling, other, tree)));
    }

    /** Whether a noun only names what another act is about. */
    private static boolean isMatterOf(Arbiter.Ruling ruling, Arbiter.Ruling other, Tree tree) {
        Token told = tree.token(ruling.word());
        if (other.word() != told.head() || told.upos() != Upos.NOUN) {
            return false;
        }
        boolean object = told.is("obj") || told.is("nsubj:pass");
        return switch (other.type()) {
            case ACCUSE -> object || told.is("nmod") && tree.token(told.head()).upos() == Upos.NOUN;
            case CONCEDE -> object && (ruling.type() == PloverType.SANCTION || ruling.type() == PloverType.COERCE);
            case REJECT ->
                object
                        && switch (ruling.type()) {
                            case REQUEST, AGREE, AID, COOPERATE -> true;
                            default -> false;
                        };
            default -> false;
        };
    }

    private static boolean isWord(PloverType type) {
        return switch (type) {
            case AGREE, REQUEST, REJECT, THREATEN -> true;
            default -> false;
        };
    }

    private static boolean isSame(Found found, Arbiter.Ruling ruling, Parties parties) {
        return found.type() == ruling.type()
                && parties.codes(found.actors()).equals(ruling.actors())
                && parties.codes(found.recipients()).equals(ruling.recipients());
    }

    private static Found found(Arbiter.Ruling ruling, Case hearing) {
        Tree tree = hearing.tree();
        return new Found(
                        ruling.word(),
                        Pattern.learned(ruling.type(), tree.token(ruling.word()).lemma()),
                        ruling.type(),
                        null,
                        ids(ruling.actors(), hearing),
                        ids(ruling.recipients(), hearing),
                        status(ruling.type(), Standing.of(tree, ruling.word())),
                        null,
                        List.of())
                .as(status(ruling, tree));
    }

    /** Whether the same words tell more likely of another type between the same sides. */
    private static boolean isWeaker(Arbiter.Ruling ruling, List<Arbiter.Ruling> rulings) {
        return rulings.stream()
                .anyMatch(other -> other.word() == ruling.word()
                        && other.confidence() > ruling.confidence()
                        && other.actors().equals(ruling.actors())
                        && other.recipients().equals(ruling.recipients()));
    }

    /** Of what "perhaps" happens, and of what somebody does who denies something else, nobody but grammar knows the status. */
    private static @Nullable Status status(Arbiter.Ruling ruling, Tree tree) {
        if (Denial.isDenied(tree, ruling.word())) {
            return Status.NEGATED;
        }
        boolean byGrammar = Standing.isSupposed(tree, ruling.word()) || Denial.isAnswered(tree, ruling.word());
        return byGrammar ? null : ruling.status();
    }

    /** A promise, threat or refusal has happened, though what it is about lies ahead or was denied. */
    private static Status status(PloverType type, Status grammar) {
        return switch (type) {
            case AGREE, CONCEDE, THREATEN, REQUEST -> grammar == Status.FUTURE ? Status.ACTUAL : grammar;
            case REJECT -> grammar == Status.FUTURE || grammar == Status.NEGATED ? Status.ACTUAL : grammar;
            default -> grammar;
        };
    }

    /** Who is meant by the codes: of each the first who is named as more than a place or by a pronoun, or else the first. */
    private static Set<String> ids(Set<String> codes, Case hearing) {
        Set<String> ids = new LinkedHashSet<>();
        for (String code : codes) {
            List<Named> named = hearing.named().stream()
                    .filter(one -> one.codes().contains(code))
                    .toList();
            named.stream()
                    .filter(one -> !one.mention().place() && one.mention().form() != Form.PRONOUN)
                    .findFirst()
                    .or(() -> named.stream().findFirst())
                    .ifPresentOrElse(best -> ids.addAll(best.ids(code)), () -> ids.add(code));
        }
        return ids;
    }
}
