package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Pronouns and descriptions back to whom they mean: "he" and "the diplomat" to a person named before, "we" in somebody's words to the speaker's side, "the two
 * countries" to the two that were named together.
 */
final class Referents {

    private final Mentions mentions;
    private final Voices voices;
    private final History history;
    private final Careers careers;
    private final Holders holders;
    private final Described described;
    private final Complements complements;
    private final Origins origins;
    private final Papers papers;
    private final Visits visits;
    private final Cataphora cataphora;
    private final Bodies bodies;
    private final Passersby passersby;
    private final Placed placed;
    private final Families families;
    private final List<Mention> resolved = new ArrayList<>();
    private boolean asking;

    Referents(Mentions mentions, List<Attribution> attributions) {
        this.mentions = mentions;
        this.voices = new Voices(mentions, attributions);
        this.history = new History(mentions);
        this.careers = new Careers(mentions);
        this.holders = new Holders(mentions, careers);
        this.described = new Described(mentions, history, careers, new Cataphora(mentions, voices, history, careers));
        this.complements = new Complements(mentions);
        this.origins = new Origins(mentions, history, careers);
        this.papers = new Papers(mentions, attributions);
        this.visits = new Visits(mentions);
        this.cataphora = new Cataphora(mentions, voices, history, careers);
        this.bodies = new Bodies(mentions, history);
        this.passersby = new Passersby(mentions);
        this.placed = new Placed(mentions);
        this.families = new Families(mentions, history);
    }

    Mentions resolve() {
        for (Mention mention : mentions.all()) {
            Mention meant = meaning(mention);
            resolved.add(meant);
            history.see(meant, voices.speaks(meant), voices.isTold(meant));
        }
        return mentions.with(resolved);
    }

    private Mention meaning(Mention mention) {
        Tree tree = mentions.trees().get(mention.sentence());
        List<String> actors = switch (mention.form()) {
            case PRONOUN -> mention.actors().isEmpty() ? pronoun(mention, tree) : List.<String>of();
            case GROUP -> mention.actors().isEmpty() ? group(mention, tree) : List.<String>of();
            case DESCRIPTION -> one(description(mention, tree));
            default -> {
                String origin = origins.person(mention, tree, voices.words(mention));
                yield one(origin != null ? origin : families.holder(mention));
            }
        };
        if (actors.isEmpty()) {
            return mention;
        }
        boolean described = mention.form() == Form.NAME || mention.form() == Form.ADJECTIVE;
        Mention owner = mention.form() == Form.DESCRIPTION ? owner(mention, tree) : null;
        Mention whole = owner == null ? mention : mention.from(owner.from());
        return (described ? whole.as(Form.DESCRIPTION) : whole).meaning(actors, 0.6);
    }

    /** Whom "its president", "the Iranian", "the minister" and "the Brazilian captain" mean; null where the phrase says it all by itself. */
    private @Nullable String description(Mention mention, Tree tree) {
        String origin = origins.person(mention, tree, voices.words(mention));
        if (origin != null) {
            return origin;
        }
        String beside = new Beside(mentions).named(mention);
        if (beside != null) {
            return beside;
        }
        String labelled = placed.labelled(mention, voices.words(mention));
        if (labelled != null) {
            return labelled;
        }
        Actor actor = mention.actor() == null ? null : mentions.actor(mention.actor());
        String noun = tree.token(mention.head()).lemma().toLowerCase(Locale.ROOT);
        if (actor == null && Unnamed.DOCUMENTS.contains(noun) && owner(mention, tree) == null) {
            Mention writer = papers.writer(mention, tree, isDefinite(mention, tree));
            return writer == null ? null : resolvedAs(writer).actor();
        }
        if (actor != null
                && actor.kind() != Actor.Kind.GROUP
                && mentions.atlas().group(actor.id()) == null) {
            return Nouns.rules(noun)
                    ? new Terms(mentions, history, careers).ruler(mention, actor, voices.words(mention))
                    : null;
        }
        String body = actor == null || actor.country() == null ? bodies.named(mention, noun) : null;
        if (body != null) {
            return body;
        }
        boolean introduced = complements.isIntroduced(mention, tree);
        boolean definite = isDefinite(mention, tree) && !introduced;
        boolean single = isSingle(mention, tree);
        List<Attribution> own = voices.words(mention);
        if (actor != null && mentions.atlas().group(actor.id()) != null) {
            boolean one = definite
                    && single
                    && Descriptions.isPerson(tree.token(mention.head()).lemma());
            return one ? described.person(mention, tree, own) : null;
        }
        if (actor != null && Described.isOfManyCountries(mention, mentions.line(tree.index()))) {
            return mentions.cast()
                    .describe(mentions.line(tree.index()).text(mention.from(), mention.to()), null, actor.sector())
                    .id();
        }
        boolean open = actor == null || actor.country() == null || Complements.isSentBack(mention, tree);
        String home = open ? placed.living(mention, actor, tree, own) : null;
        if (home != null) {
            return home;
        }
        Mention owner = open ? owner(mention, tree) : null;
        if (owner != null && Nouns.isOther(tree.token(mention.head()).lemma())) {
            String one = Nouns.meets(tree.token(mention.head()).lemma()) ? owner.actor() : null;
            return one == null ? null : families.otherThan(one, mention.sentence(), own);
        }
        if (owner != null) {
            String owned = owner.actor() == null ? null : holders.owned(mention, owner.actor());
            if (owned == null && owner.actor() != null && !own.isEmpty()) {
                return holders.unnamed(mention, owner.actor());
            }
            boolean told = acts(mention, tree, own) || Complements.isSentBack(mention, tree);
            return owned == null || told || isPerson(owned) ? owned : null;
        }
        if (actor == null && isPower(mention, tree)) {
            Set<String> kind = Descriptions.ofKind(noun);
            return history.power(mention.sentence(), mention.from(), Descriptions.STATES.contains(noun), kind);
        }
        boolean serving = !own.isEmpty() && Unnamed.isServing(tree.token(mention.head()));
        if (actor != null && open && !definite && (serving || complements.isOfUnknownPlace(mention, tree))) {
            return holders.ofPlace(mention, actor, own);
        }
        String group = complements.group(mention, tree);
        if (group != null) {
            return group;
        }
        Mention passing = definite && single && Described.isAnyone(noun) && mention.to() - mention.from() == 2
                ? passersby.before(mention, own)
                : null;
        if (passing != null && !passing.equals(mention)) {
            return passersby.actor(passing, holders, own);
        }
        if (definite && single) {
            String met = actor == null ? visits.person(mention, noun, own) : null;
            String person = met != null ? met : described.person(mention, tree, own);
            if (person != null) {
                return holders.acting(person, mention, own);
            }
        }
        String chief = open && definite && single ? holders.ofInstitution(mention, history.institutions()) : null;
        if (chief != null) {
            return chief;
        }
        String told = actor == null && definite && !own.isEmpty()
                ? new Unnamed(mentions).before(tree, mention.from(), mention.head())
                : null;
        if (told != null) {
            return told;
        }
        String spoken = open && !own.isEmpty() ? spokenFor(mention, tree) : null;
        if (spoken != null) {
            return spoken;
        }
        boolean anybody = actor != null && actor.sector() == Sector.CVL || !definite && Nouns.isAbroad(noun);
        boolean whose = open
                && !complements.isOfStrangers(mention, tree)
                && !complements.isOfPerson(mention, tree)
                && !anybody
                && actor != null
                && Holders.isOfState(actor)
                && (definite || !own.isEmpty());
        String there = whose ? holders.ofSetting(mention, tree, own, single) : null;
        if (there != null && introduced && isPerson(there)) {
            return null;
        }
        return there == null || acts(mention, tree, own) || isPerson(there) ? there : null;
    }

    /** The body that a source's own words tell: an aide to the secretary general; of a mere spokesman, the one that spoke last. */
    private @Nullable String spokenFor(Mention mention, Tree tree) {
        String told = complements.spokenFor(mention, tree);
        boolean alone = tree.token(mention.head()).lemma().startsWith("spokes")
                && mention.to() - mention.from() == 2
                && complements.isAlone(mention, tree);
        return told == null && alone ? history.body(mention.sentence()) : told;
    }

    /** Whether a phrase is a subject or a source: of whom something is only done, an unnamed one is left alone. */
    private static boolean acts(Mention mention, Tree tree, List<Attribution> own) {
        return !own.isEmpty() || tree.token(mention.head()).is("nsubj");
    }

    private boolean isPower(Mention mention, Tree tree) {
        Line line = mentions.line(tree.index());
        return Descriptions.isPower(line, mention.from(), mention.to(), mention.head());
    }

    private boolean isPerson(String id) {
        Actor actor = mentions.actor(id);
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    /** Of "its" and "his" before a noun, whom they mean; null where nobody's is said. */
    private @Nullable Mention owner(Mention mention, Tree tree) {
        boolean beside =
                mention.from() > 0 && tree.token(mention.from() - 1).xpos().equals("PRP$");
        int word = beside ? mention.from() - 1 : tree.childWith(mention.head(), "nmod:poss");
        if (word < 0 || word >= mention.from()) {
            return null;
        }
        if (mentions.line(tree.index()).isPossessive(mention.from() - 1)) {
            return possessor(mention, tree);
        }
        for (int i = resolved.size() - 1; i >= 0; i--) {
            Mention before = resolved.get(i);
            if (before.sentence() != mention.sentence()) {
                return null;
            }
            if (before.form() == Form.PRONOUN && before.head() == word) {
                return before;
            }
        }
        return null;
    }

    /** Of "the court's president", "the movement's leader" and "Annan's spokesman", the court, the movement and Annan; null where another noun says nothing of whose it is. */
    private @Nullable Mention possessor(Mention mention, Tree tree) {
        String noun = tree.token(mention.head()).lemma();
        for (int i = resolved.size() - 1; i >= 0; i--) {
            Mention before = resolved.get(i);
            if (before.sentence() != mention.sentence()) {
                return null;
            }
            Actor actor = before.actor() == null ? null : mentions.actor(before.actor());
            if (before.to() == mention.from() - 1 && actor != null) {
                boolean whose = switch (actor.kind()) {
                    case PERSON -> Nouns.isAide(noun);
                    case GROUP -> Nouns.isBody(tree.token(before.head()).lemma());
                    case PLACE -> false;
                    default -> true;
                };
                return whose && !Unnamed.DOCUMENTS.contains(noun) ? before : null;
            }
        }
        return null;
    }

    private boolean isDefinite(Mention mention, Tree tree) {
        String first = tree.token(mention.from()).form();
        return mentions.line(tree.index()).isPossessive(mention.from() - 1)
                || first.equalsIgnoreCase("the")
                || first.equalsIgnoreCase("this")
                || first.equalsIgnoreCase("that");
    }

    private static boolean isSingle(Mention mention, Tree tree) {
        Token head = tree.token(mention.head());
        return !head.xpos().equals("NNS")
                && !head.xpos().equals("NNPS")
                && !Nouns.isBody(head.form().toLowerCase(Locale.ROOT));
    }

    private List<String> pronoun(Mention mention, Tree tree) {
        String form = tree.token(mention.head()).form().toLowerCase(Locale.ROOT);
        return switch (form) {
            case "i", "me", "my", "mine" -> one(speaker(mention));
            case "we", "us", "our", "ours", "ourselves" -> side(mention);
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
                one(holders.acting(person(mention, tree), mention, voices.words(mention)));
            case "it", "its", "itself" -> it(mention, tree);
            case "they", "them", "their", "theirs", "themselves" -> history.several(mention);
            case "both" -> history.pair(mention.sentence(), false);
            case "latter", "former" -> one(history.ofTwo(mention, form.equals("latter")));
            case "another" -> one(history.another(mention.sentence()));
            case "who", "whom", "whose" -> complements.antecedent(mention, tree);
            default -> List.of();
        };
    }

    /** What "it" means; of "it said" behind a report, whoever wrote that. */
    private List<String> it(Mention mention, Tree tree) {
        Mention paper = voices.speaks(mention) ? papers.before(mention, voices.words(mention)) : null;
        if (paper == null) {
            return one(history.power(mention, tree));
        }
        Mention writer = papers.writer(paper, mentions.trees().get(paper.sentence()), false);
        return writer == null ? List.of() : resolvedAs(writer).actors();
    }

    /** Whom "he" means: of an answer, whoever was asked. */
    private @Nullable String person(Mention mention, Tree tree) {
        String next = cataphora.fronted(mention, tree);
        if (next != null) {
            return next;
        }
        Mention asked = voices.asked(mention);
        if (asked != null) {
            for (Mention seen : resolved) {
                if (seen.sentence() == asked.sentence() && seen.head() == asked.head() && seen.actor() != null) {
                    return seen.actor();
                }
            }
        }
        List<Attribution> own = voices.words(mention);
        Mention passing = voices.speaks(mention) ? passersby.before(mention, own) : null;
        passing = passing == null && voices.speaks(mention) ? passersby.local(mention, resolved) : passing;
        if (passing != null) {
            return passersby.actor(passing, holders, own);
        }
        String before = history.person(mention, tree, speaker(mention), Voices.quoted(own));
        return before != null || !voices.speaks(mention) ? before : cataphora.person(mention, own);
    }

    private static List<String> one(@Nullable String actor) {
        return actor == null ? List.of() : List.of(actor);
    }

    /** Who speaks the words that the mention stands in, or null. */
    private @Nullable String speaker(Mention mention) {
        Attribution around = voices.around(mention);
        return around == null || around.sourceFrom() < 0 ? null : source(around);
    }

    private @Nullable String source(Attribution said) {
        List<Mention> known =
                said.sentence() < mentions.trees().size() ? mentions.inSentence(said.sentence()) : List.of();
        for (Mention mention : known) {
            if (mention.head() >= said.sourceFrom() && mention.head() < said.sourceTo()) {
                Mention seen = resolvedAs(mention);
                if (seen.actor() != null && history.isSomebody(seen.actor())) {
                    return seen.actor();
                }
            }
        }
        return history.lastPerson();
    }

    /** The mention with whom it means; of one that follows the words it is the source of, asked for beforehand, once. */
    private Mention resolvedAs(Mention mention) {
        for (Mention other : resolved.reversed()) {
            if (other.sentence() < mention.sentence()) {
                break;
            }
            if (other.sentence() == mention.sentence()
                    && other.head() == mention.head()
                    && other.to() == mention.to()) {
                return other;
            }
        }
        if (asking || mention.form() == Form.NAME || mention.form() == Form.ADJECTIVE) {
            return mention;
        }
        asking = true;
        Mention meant = meaning(mention);
        asking = false;
        return meant;
    }

    private List<String> side(Mention mention) {
        String speaker = speaker(mention);
        Actor actor = speaker == null ? null : mentions.actor(speaker);
        return actor == null || actor.country() == null ? List.of() : List.of(actor.country());
    }

    private List<String> group(Mention mention, Tree tree) {
        String noun = tree.token(mention.to() - 1).form().toLowerCase(Locale.ROOT);
        boolean people = Descriptions.PEOPLE.contains(noun);
        return history.pair(mention.sentence(), people);
    }
}
