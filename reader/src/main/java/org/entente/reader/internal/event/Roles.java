package org.entente.reader.internal.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.PloverType;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a clause and toward whom.
 *
 * @param tree the sentence
 * @param parties whom its words mean
 * @param patterns to tell nouns of acts, whose owner is not whom they befall
 * @param scene where it happens
 */
record Roles(Tree tree, Parties parties, Patterns patterns, Scene scene) {

    Roles(Tree tree, Parties parties, Patterns patterns, @Nullable String dateline) {
        this(tree, parties, patterns, new Scene(tree, parties, dateline));
    }

    private static final Set<String> OF_AUTHORITY = Set.of("arrest", "convict", "deport", "release", "summon");
    private static final Set<String> SENDING = Set.of("send", "dispatch", "deploy", "use");
    private static final Set<String> TELLING = Set.of("tell", "assure", "inform", "promise", "warn");

    /** Actors and recipients, as ids. */
    record Sides(Set<String> actors, Set<String> recipients) {

        static final Sides NONE = new Sides(Set.of(), Set.of());

        /** Whether a noun names all who take part: both sides, two who do it together, or those who protest at home. */
        boolean areWhole(Pattern pattern, Parties parties) {
            if (recipients.isEmpty()) {
                return pattern.reciprocal()
                        ? parties.codes(actors).size() > 1
                        : pattern.type() == PloverType.PROTEST && !actors.isEmpty();
            }
            return !actors.isEmpty() || pattern.reciprocal();
        }
    }

    Sides ofVerb(Pattern pattern, Fit fit) {
        Clause clause = fit.clause();
        Set<String> actors = new LinkedHashSet<>(agents(clause));
        if (actors.isEmpty() && clause.agent() < 0) {
            actors.addAll(unnamed(pattern, fit));
        }
        Set<String> recipients = new LinkedHashSet<>(new Recipients(tree, parties).of(pattern, fit, actors));
        recipients.removeAll(actors);
        if (isOwnAffair(pattern) && parties.codes(actors).containsAll(parties.codes(recipients))) {
            recipients.clear();
        }
        if (recipients.isEmpty() && Recipients.isVerbal(pattern)) {
            recipients.addAll(addressee(clause));
            recipients.removeAll(actors);
        }
        if (recipients.isEmpty() && !pattern.reciprocal()) {
            recipients.addAll(new Locals(tree, parties, scene).of(pattern, fit, actors));
        }
        return pattern.reversed() ? new Sides(recipients, actors) : new Sides(actors, recipients);
    }

    /** Who acts where nobody is told to: the place's authorities, whoever announces it, or of an army put on alert its own state. */
    private Set<String> unnamed(Pattern pattern, Fit fit) {
        Clause clause = fit.clause();
        Set<String> patients = clause.isPassive() ? parties.of(clause.subject()) : Set.of();
        boolean official = isOfAuthority(pattern);
        if (official || clause.isPassive() && Recipients.isVerbal(pattern)) {
            // Whoever is arrested somewhere is so by that place's police; what is deplored in Seoul is so by South
            // Korea.
            String here = scene.place(clause);
            if (here == null && clause.subject() >= 0) {
                here = scene.place(new Clause(tree, clause.subject()));
            }
            if (here != null && (official || !parties.codes(patients).contains(here))) {
                return Set.of(here);
            }
        }
        if (!clause.isPassive()) {
            return Set.of();
        }
        if (pattern.type() == PloverType.MOBILIZE) {
            return patients;
        }
        Speaker speaker = new Speaker(tree, clause);
        Set<String> speakers = isOrdered(pattern.type()) ? speakers(clause) : Set.of();
        boolean others = !parties.codes(patients).containsAll(parties.codes(speakers));
        return others || speaker.decrees() ? speakers : Set.of();
    }

    /** Whether such an act concerns oneself unless another country is named: an alert, a withdrawal, a resignation. */
    private static boolean isOwnAffair(Pattern pattern) {
        boolean placed = pattern.preposition() != null && pattern.prepositional() == null;
        return !placed && (pattern.type() == PloverType.MOBILIZE || "resign".equals(pattern.mode()));
    }

    /** Acts that one does by saying so, or owns up to by telling of them. */
    private static boolean isOrdered(PloverType type) {
        return switch (type) {
            case SANCTION, CONCEDE, COERCE, RETREAT, REJECT, AGREE, AID -> true;
            default -> false;
        };
    }

    private static boolean isOfAuthority(Pattern pattern) {
        String mode = pattern.mode();
        return mode != null && OF_AUTHORITY.contains(mode);
    }

    /** Who acts in the clause. */
    Set<String> agents(Clause clause) {
        int agent = clause.counted(clause.agent());
        if (agent < 0) {
            return Set.of();
        }
        Set<String> actors = parties.agents(agent, isAct(agent));
        if (actors.isEmpty() && isSent(clause, agent)) {
            return agents(new Clause(tree, clause.token().head()));
        }
        if (actors.isEmpty() && tree.token(agent).upos() == Upos.PRON) {
            return speakers(clause);
        }
        if (actors.isEmpty() && People.areAtHome(lemma(agent))) {
            String home = scene.home(clause);
            return home == null ? Set.of() : Set.of(home);
        }
        return actors;
    }

    /** Whether the clause tells what something was sent to do: "sent planes to bomb a camp". */
    private boolean isSent(Clause clause, int agent) {
        int head = clause.token().head();
        return head != Token.ROOT
                && SENDING.contains(tree.token(head).lemma())
                && tree.token(agent).head() == head
                && tree.token(agent).is("obj");
    }

    /** Of "Farc said it will …", where nothing else tells who "it" is: whoever says so. */
    private Set<String> speakers(Clause clause) {
        int speaker = new Speaker(tree, clause).word();
        Set<String> speakers = speaker < 0 ? Set.of() : parties.agents(speaker, false);
        boolean atHome = speakers.isEmpty() && speaker >= 0 && People.areAtHome(lemma(speaker));
        String home = atHome ? scene.home(clause) : null;
        return home == null ? speakers : Set.of(home);
    }

    /** Of "we say sorry, he told the Iranians": whom he told. */
    private Set<String> addressee(Clause clause) {
        int head = clause.token().head();
        boolean said = head != Token.ROOT
                && (clause.token().is("ccomp") || clause.token().is("parataxis"))
                && TELLING.contains(tree.token(head).lemma());
        if (!said) {
            return Set.of();
        }
        int indirect = tree.childWith(head, "iobj");
        int told = indirect >= 0 ? indirect : tree.childWith(head, "obj");
        return told < 0 ? Set.of() : parties.of(told);
    }

    private boolean isAct(int noun) {
        return !patterns.nouns(lemma(noun)).isEmpty();
    }

    private String lemma(int word) {
        return Forms.noun(tree.token(word));
    }

    /** Whose act a noun tells of and toward whom: "Beijing's rejection of …", "talks between A and B". */
    Sides ofNoun(Pattern pattern, Fit fit) {
        Clause clause = fit.clause();
        String preposition = pattern.preposition();
        int place = preposition == null ? -1 : clause.oblique(preposition);
        if (place < 0 && preposition != null) {
            place = clause.later(clause.predicate(), preposition);
        }
        Set<String> wanted = pattern.prepositional();
        if (wanted != null && (place < 0 || !clause.isNoun(clause.counted(place), wanted))) {
            return Sides.NONE;
        }
        Set<String> recipients = new LinkedHashSet<>(place < 0 ? Set.of() : parties.of(place));
        Set<String> actors = new LinkedHashSet<>(nounAgents(clause, preposition == null ? "" : preposition));
        recipients.removeAll(actors);
        if ("by".equals(preposition)) {
            // "The invasion of Kuwait by Iraq".
            Set<String> doers = recipients;
            recipients = actors;
            actors = doers;
        }
        if (recipients.isEmpty() && pattern.infinitive() != null) {
            recipients.addAll(parties.below(fit.infinitive(), actors));
        }
        if (actors.isEmpty() && pattern.type() == PloverType.PROTEST) {
            actors.addAll(recipients);
        }
        if (recipients.isEmpty() && pattern.type() == PloverType.PROTEST) {
            recipients.addAll(parties.countries(actors));
        }
        return new Sides(actors, recipients);
    }

    private Set<String> nounAgents(Clause clause, String besides) {
        for (String relation : List.of("nmod:poss", "amod", "compound")) {
            for (int n = 0; n < tree.childCount(clause.predicate()); n++) {
                int owner = tree.child(clause.predicate(), n);
                if (tree.token(owner).relation().equals(relation)) {
                    Set<String> actors = relation.equals("nmod:poss") ? parties.of(owner) : parties.modifying(owner);
                    if (!actors.isEmpty()) {
                        return actors;
                    }
                }
            }
        }
        for (String preposition : List.of("by", "from", "of")) {
            int owner = preposition.equals(besides) ? -1 : clause.oblique(preposition);
            if (owner >= 0) {
                return parties.of(owner);
            }
        }
        // "The arrest of Canadians by China", where "by" hangs on whom it befell.
        int befallen = besides.isEmpty() ? -1 : clause.oblique(besides);
        int by = befallen < 0 ? -1 : new Clause(tree, befallen).oblique("by");
        if (by >= 0) {
            return parties.of(by);
        }
        // "The tariffs announced by Washington", "the sanctions on Iran announced by …".
        for (int word : new int[] {clause.predicate(), befallen}) {
            int participle = word < 0 ? -1 : tree.childWith(word, "acl");
            int doer = participle < 0 ? -1 : new Clause(tree, participle).oblique("by");
            if (doer >= 0) {
                return parties.of(doer);
            }
        }
        int subject = tree.childWith(clause.predicate(), "nsubj");
        return subject < 0 ? Set.of() : parties.of(subject);
    }
}
