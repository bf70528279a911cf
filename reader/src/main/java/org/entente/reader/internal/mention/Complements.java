package org.entente.reader.internal.mention;

import java.util.List;
import java.util.Locale;
import org.entente.model.Actor;
import org.entente.model.Office;
import org.entente.model.Sector;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** What follows a noun for somebody: "an aide | to the UN secretary general", "a commander | of the EU's mission". For one dispatch; safe to share between threads. */
record Complements(Mentions mentions) {

    /** The institution that somebody described so speaks for, or null. */
    @Nullable
    String spokenFor(Mention mention, Tree tree) {
        for (int n = 0; n < tree.childCount(mention.head()); n++) {
            int child = tree.child(mention.head(), n);
            if (child >= mention.to() && tree.token(child).is("nmod") && belongs(tree, child)) {
                return institution(tree, child);
            }
        }
        return null;
    }

    /** The group that a spokesman or a president is one of: "a spokesman for the rebels", "the president of Congress"; or null. */
    @Nullable
    String group(Mention mention, Tree tree) {
        String noun = tree.token(mention.head()).lemma();
        if (!noun.startsWith("spokes") && !noun.equals("president")) {
            return null;
        }
        Mention of = complement(mention, tree);
        Actor actor = of == null || of.actor() == null ? null : mentions.actor(of.actor());
        boolean state = actor != null && actor.sector() == Sector.GOV;
        return actor != null && actor.kind() == Actor.Kind.GROUP && !state ? actor.id() : null;
    }

    /** "A spokeswoman for Herman Van Rompuy": somebody's who acts for no state. */
    boolean isOfPerson(Mention mention, Tree tree) {
        Mention of = complement(mention, tree);
        Actor actor = of == null || of.actor() == null ? null : mentions.actor(of.actor());
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    private @Nullable Mention complement(Mention mention, Tree tree) {
        for (int n = 0; n < tree.childCount(mention.head()); n++) {
            int child = tree.child(mention.head(), n);
            if (child >= mention.to() && tree.token(child).is("nmod") && belongs(tree, child)) {
                return mentions.at(tree.index(), child);
            }
        }
        return null;
    }

    /** Whether nothing tells whose a noun is. */
    boolean isAlone(Mention mention, Tree tree) {
        for (int n = 0; n < tree.childCount(mention.head()); n++) {
            int child = tree.child(mention.head(), n);
            if (tree.token(child).is("nmod") && (child < mention.to() || belongs(tree, child))) {
                return false;
            }
        }
        return true;
    }

    /** "The major who tied his hands", "the leader of Ukip": whoever is told of so was not named before. */
    boolean isIntroduced(Mention mention, Tree tree) {
        for (int n = 0; n < tree.childCount(mention.head()); n++) {
            int child = tree.child(mention.head(), n);
            if (child < mention.to()) {
                continue;
            }
            boolean relative = tree.token(child).relation().equals("acl:relcl")
                    && child > 0
                    && !tree.token(tree.leftmost(child) - 1).form().equals(",");
            boolean speaks = tree.token(mention.head()).lemma().startsWith("spokes");
            boolean other = speaks && tree.token(child).is("nmod") && belongs(tree, child)
                    || tree.token(child).is("nmod")
                            && tree.token(child).upos() == Upos.PROPN
                            && !Nouns.isBody(tree.token(mention.head()).form().toLowerCase(Locale.ROOT))
                            && belongs(tree, child)
                            && isElsewhere(mentions.at(tree.index(), child));
            // "the woman at the till", "the man behind her"
            boolean placed = isAnyone(tree.token(mention.head()).lemma())
                    && tree.token(child).is("nmod")
                    && (tree.token(child).upos() == Upos.NOUN
                            || tree.token(child).upos() == Upos.PRON)
                    && isWhere(tree, child);
            if (relative || other || placed) {
                return true;
            }
        }
        return isPlacedBehind(mention, tree);
    }

    /** "…, said the woman at the till": where the parser hangs the place on the verb. */
    private static boolean isPlacedBehind(Mention mention, Tree tree) {
        Token token = tree.token(mention.head());
        if (!isAnyone(token.lemma()) || !token.is("nsubj") || token.head() > mention.head()) {
            return false;
        }
        for (int n = 0; n < tree.childCount(token.head()); n++) {
            int child = tree.child(token.head(), n);
            boolean next = tree.token(child).is("obl") && tree.leftmost(child) == mention.to();
            if (next
                    && switch (tree.token(mention.to()).lemma()) {
                        case "at", "behind", "beside", "next" -> true;
                        default -> false;
                    }) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnyone(String noun) {
        return switch (noun) {
            case "man", "woman", "boy", "girl", "child", "voice" -> true;
            default -> false;
        };
    }

    private static boolean isWhere(Tree tree, int noun) {
        int preposition = tree.childWith(noun, "case");
        return preposition >= 0
                && switch (tree.token(preposition).lemma()) {
                    case "at", "in", "with", "behind", "on", "beside", "next" -> true;
                    default -> false;
                };
    }

    /** "The archbishop of Dublin": of a place or body that no person named before was called by. */
    private boolean isElsewhere(@Nullable Mention of) {
        Actor actor = of == null || of.actor() == null ? null : mentions.actor(of.actor());
        return actor == null || actor.kind() == Actor.Kind.PLACE || of != null && of.place();
    }

    /** "A spokesman for the jihadists": of people of whom nothing is known. */
    boolean isOfStrangers(Mention mention, Tree tree) {
        for (int n = 0; n < tree.childCount(mention.head()); n++) {
            int child = tree.child(mention.head(), n);
            boolean several = tree.token(child).xpos().equals("NNS");
            if (child >= mention.to() && several && tree.token(child).is("nmod") && belongs(tree, child)) {
                Mention known = mentions.at(tree.index(), child);
                return known == null || known.head() != child;
            }
        }
        return false;
    }

    /** "A bus driver in Laval": of a place that no record knows. */
    boolean isOfUnknownPlace(Mention mention, Tree tree) {
        for (int n = 0; n < tree.childCount(mention.head()); n++) {
            int child = tree.child(mention.head(), n);
            int preposition = tree.childWith(child, "case");
            boolean of = child >= mention.to()
                    && tree.token(child).is("nmod")
                    && tree.token(child).upos() == Upos.PROPN
                    && !Nouns.isSite(tree.token(child).form().toLowerCase(Locale.ROOT))
                    && preposition >= mention.to()
                    && isWhere(tree.token(preposition).lemma());
            Mention known = of ? mentions.at(tree.index(), child) : null;
            if (of && (known == null || known.actor() == null)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhere(String preposition) {
        return switch (preposition) {
            case "in", "from", "near", "outside" -> true;
            default -> false;
        };
    }

    private static boolean belongs(Tree tree, int noun) {
        int preposition = tree.childWith(noun, "case");
        return preposition >= 0
                && switch (tree.token(preposition).lemma()) {
                    case "of", "for", "to", "with", "at" -> true;
                    default -> false;
                };
    }

    private @Nullable String institution(Tree tree, int noun) {
        int from = tree.leftmost(noun);
        for (Mention inside : mentions.inSentence(tree.index())) {
            boolean within = inside.from() >= from && (inside.to() <= noun + 1 || inside.covers(noun));
            Actor actor = within && inside.actor() != null ? mentions.actor(inside.actor()) : null;
            if (actor != null && actor.kind() == Actor.Kind.INSTITUTION) {
                return actor.id();
            }
            Office office = actor != null && actor.country() == null ? actor.office() : null;
            Actor employer = office == null ? null : mentions.actor(office.state());
            if (employer != null && employer.kind() == Actor.Kind.INSTITUTION) {
                return employer.id();
            }
        }
        Token token = tree.token(noun);
        return token.form().equals("Commission") || token.upos() == Upos.PROPN ? shortened(token.form()) : null;
    }

    /** "The Commission" behind "the European Commission": the institution whose name ends so; or null. */
    private @Nullable String shortened(String word) {
        for (Mention mention : mentions.all()) {
            Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
            boolean ends =
                    mentions.line(mention.sentence()).form(mention.to() - 1).equals(word);
            if (actor != null && actor.kind() == Actor.Kind.INSTITUTION && ends && mention.to() - mention.from() > 1) {
                return actor.id();
            }
        }
        // the English-speaking press knows one commission that needs no other name
        return word.equals("Commission") ? "EUR" : null;
    }

    /** "Its ambassador from Sudan", "its high commissioner in London": whose an envoy is stands before, where behind. */
    static boolean isSentBack(Mention mention, Tree tree) {
        boolean owned =
                mention.from() > 0 && tree.token(mention.from() - 1).xpos().equals("PRP$");
        String behind = mention.to() < tree.size() ? tree.token(mention.to()).form() : "";
        boolean high =
                mention.head() > 0 && tree.token(mention.head() - 1).form().equalsIgnoreCase("high");
        String noun = tree.token(mention.head()).lemma();
        boolean sent = Nouns.isAbroad(noun) || high && noun.equals("commissioner");
        return owned && (behind.equals("from") || sent && (behind.equals("in") || behind.equals("to")));
    }

    /** Whom "who" means: what its clause hangs on. */
    List<String> antecedent(Mention mention, Tree tree) {
        int at = mention.head();
        for (int depth = 0; depth < 4 && tree.token(at).head() != Token.ROOT; depth++) {
            if (tree.token(at).is("acl")) {
                Mention before = mentions.at(tree.index(), tree.token(at).head());
                return before == null ? List.of() : before.actors();
            }
            at = tree.token(at).head();
        }
        return List.of();
    }
}
