package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Whom a dispatch has named so far, the last first. For one dispatch and thread. */
final class History {

    /** Verbs that their subject may follow: beside him stood a poet. */
    private static final Set<String> PLACED = Set.of("stand", "sit", "lie", "come", "kneel", "walk", "hang", "wait");

    /** Somebody stays in mind for so many sentences. */
    static final int MEMORY = 4;

    /** Who was only spoken of hardly speaks next. */
    private static final double SPOKEN_OF = 0.5;

    private static final double REPORTER = 1.5;

    private final Mentions mentions;
    private final List<Seen> persons = new ArrayList<>();
    private final Set<String> named = new LinkedHashSet<>();
    private final List<Seen> somebodies = new ArrayList<>();
    private final List<Seen> bodies = new ArrayList<>();
    private final List<Seen> crowds = new ArrayList<>();
    private final List<Seen> powers = new ArrayList<>();
    private final Gender gender = new Gender();
    private final Called called = new Called();
    private final Couples couples;

    History(Mentions mentions) {
        this.mentions = mentions;
        this.couples = new Couples(mentions);
    }

    /**
     * @param speaks whether it is whose words the dispatch tells: such a one counts as a subject
     * @param told whether somebody is only spoken of there
     */
    void see(Mention mention, boolean speaks, boolean told) {
        Tree tree = mentions.trees().get(mention.sentence());
        Token head = tree.token(mention.head());
        boolean beside = head.is("appos")
                && head.head() != Token.ROOT
                && tree.token(head.head()).is("nsubj")
                && !mentions.isInName(mention.sentence(), head.head());
        // whoever is told something may be taken for a subject: "told an old friend"
        boolean before = head.head() == Token.ROOT
                || head.head() > mention.head()
                || PLACED.contains(tree.token(head.head()).lemma())
                || tree.token(head.head()).is("cop");
        // "Sorensen, whose son had gone": of two it is he who acts
        boolean aside =
                head.head() != Token.ROOT && tree.token(head.head()).relation().equals("acl:relcl");
        boolean acts = head.is("nsubj") && before && !aside || beside;
        boolean met = Met.isMet(tree, mention.head()) || Met.isPresented(tree, mention.head());
        boolean subject = met || speaks || acts && !head.xpos().startsWith("W");
        for (String id : mention.actors()) {
            Actor actor = mentions.actor(id);
            if (actor == null) {
                continue;
            }
            Seen seen = new Seen(id, mention.sentence(), mention.head(), subject, told && !met);
            called.hear(mention, tree, actor);
            switch (actor.kind()) {
                case PERSON -> {
                    if (mention.form() != Form.PRONOUN) {
                        named.add(id);
                    }
                    persons.addFirst(seen);
                    somebodies.addFirst(seen);
                    gender.hear(
                            id, word(mention, mention.form() == Form.DESCRIPTION ? mention.head() : mention.from()));
                }
                case STATE, INSTITUTION -> {
                    powers.addFirst(seen);
                    if (isOfBody(mention, tree)) {
                        somebodies.addFirst(seen);
                    }
                }
                case GROUP -> group(mention, tree, actor, seen);
                default -> {}
            }
        }
        if (mention.form() != Form.PRONOUN) {
            couples.hear(mention, tree);
        }
    }

    /** "A UNHCR field officer": somebody who stands for a body. */
    private boolean isOfBody(Mention mention, Tree tree) {
        Token head = tree.token(mention.head());
        return mention.form() == Form.DESCRIPTION
                && head.upos() == Upos.NOUN
                && !head.xpos().equals("NNS")
                && Descriptions.isPerson(head.lemma());
    }

    private void group(Mention mention, Tree tree, Actor actor, Seen seen) {
        String noun = word(mention, mention.head());
        boolean several = tree.token(mention.head()).xpos().equals("NNS")
                || tree.token(mention.head()).xpos().equals("NNPS");
        boolean known = mention.form() == Form.PRONOUN
                && crowds.stream().anyMatch(crowd -> crowd.actor().equals(seen.actor()));
        if (several || known) {
            crowds.addFirst(seen);
        } else if (actor.sector() == Sector.GOV && actor.country() != null && isWhole(mention)) {
            powers.addFirst(new Seen(actor.country(), mention.sentence(), mention.head(), seen.subject(), seen.told()));
        } else if (Nouns.isBody(noun) || mention.form() == Form.NAME) {
            bodies.addFirst(seen);
        } else {
            somebodies.addFirst(seen);
            if (!seen.told()) {
                gender.hear(seen.actor(), noun);
            }
        }
    }

    private String word(Mention mention, int token) {
        return mentions.line(mention.sentence()).lower(token).replace(".", "");
    }

    /** A government or ministry stands for its state; officials do not. */
    private boolean isWhole(Mention mention) {
        return switch (word(mention, mention.head())) {
            case "government", "ministry", "administration", "regime", "cabinet" -> true;
            default -> false;
        };
    }

    /** Whether a person was not named or described so far and can be called so: he, woman. */
    boolean isNew(Actor person, String form) {
        return !named.contains(person.id()) && gender.suits(person.id(), person.name(), form);
    }

    /** Persons and others who act singly, the last first. */
    List<Seen> somebodies() {
        return somebodies;
    }

    /** States and institutions, the last first. */
    List<Seen> powers() {
        return powers;
    }

    /** Courts, parties, armies, the last first. */
    List<Seen> bodies() {
        return bodies;
    }

    /** Groups told of as many, the last first. */
    List<Seen> crowds() {
        return crowds;
    }

    /** Whether a noun like "woman" or a pronoun may be said of somebody. */
    boolean mayBe(Actor actor, String form) {
        return gender.suits(actor.id(), actor.name(), form);
    }

    /** Of somebody without a name the noun there tells first: "her husband" is he, whatever others were called. */
    private boolean suits(Seen seen, Actor actor, String form) {
        String noun = mentions.line(seen.sentence()).lower(seen.token());
        return actor.kind() == Actor.Kind.GROUP && Gender.tells(noun)
                ? Gender.isWoman(noun) == Gender.isWoman(form)
                : gender.suits(actor.id(), actor.name(), form);
    }

    /** By which nouns they were called. */
    Called called() {
        return called;
    }

    /** The institutions named so far, the last first, each once. */
    Set<String> institutions() {
        Set<String> named = new LinkedHashSet<>();
        powers.forEach(seen -> {
            if (mentions.atlas().state(seen.actor()) == null) {
                named.add(seen.actor());
            }
        });
        return named;
    }

    boolean isSomebody(String id) {
        Actor actor = mentions.actor(id);
        return actor != null && actor.kind() != Actor.Kind.PLACE;
    }

    @Nullable
    String lastPerson() {
        return persons.isEmpty() ? null : persons.getFirst().actor();
    }

    /**
     * The person whom "he" or "she" means: a subject before others, the nearest before the farther, never who speaks the words, nor, of a source,
     * somebody whom only its own words name.
     *
     * @param own what the pronoun is the source of
     */
    @Nullable
    String person(Mention pronoun, Tree tree, @Nullable String speaker, List<Attribution> own) {
        boolean subject = tree.token(pronoun.head()).is("nsubj");
        String best = null;
        double most = Double.NEGATIVE_INFINITY;
        String form = word(pronoun, pronoun.head());
        Set<String> barred = subject ? Set.of() : inOwnClause(tree, pronoun);
        for (Seen seen : somebodies) {
            int distance = pronoun.sentence() - seen.sentence();
            int memory = own.isEmpty() ? MEMORY : 2 * MEMORY;
            if (distance > memory) {
                break;
            }
            if (seen.actor().equals(speaker) || isSpokenOf(seen, own)) {
                continue;
            }
            Actor actor = mentions.actor(seen.actor());
            boolean clash = barred.contains(seen.actor()) || (actor != null && !suits(seen, actor, form));
            double score = (seen.subject() ? 0.8 : 0)
                    - (seen.told() && !own.isEmpty() ? SPOKEN_OF : 0)
                    - distance
                    - 0.01 * Math.abs(distance == 0 ? pronoun.from() - seen.token() : 0);
            // "our reporter met Haruko Endo": those who ask are not quoted
            boolean asks = actor != null && actor.kind() == Actor.Kind.GROUP && actor.sector() == Sector.JRN;
            score -= asks && !own.isEmpty() ? REPORTER : 0;
            if (Gender.isWoman(form) && (actor == null || !gender.isSure(seen.actor(), actor.name(), form))) {
                score -= actor != null && Gender.mayBeWoman(actor.name())
                        ? 0.4
                        : distance <= 1 && seen.subject() ? 1 : 1.5;
            }
            if (!clash && score > most) {
                most = score;
                best = seen.actor();
            }
        }
        return best;
    }

    /** Whether the naming stands in these words. */
    static boolean isSpokenOf(Seen seen, List<Attribution> words) {
        for (Attribution said : words) {
            if (said.says(seen.sentence(), seen.token())) {
                return true;
            }
        }
        return false;
    }

    /** Who is named in the pronoun's own clause. */
    private Set<String> inOwnClause(Tree tree, Mention pronoun) {
        Set<String> named = new LinkedHashSet<>();
        for (Seen seen : somebodies) {
            if (seen.sentence() == pronoun.sentence() && isOwnClause(tree, pronoun.head(), seen.token())) {
                named.add(seen.actor());
            }
        }
        return named;
    }

    /** "Putin praised him": him is somebody else. A possessive may be the subject's own. */
    private static boolean isOwnClause(Tree tree, int pronoun, int other) {
        Token token = tree.token(pronoun);
        return !token.relation().equals("nmod:poss")
                && token.head() != Token.ROOT
                && tree.token(other).head() == token.head();
    }

    /** The state or institution that "it" means: the nearest subject before it, else the nearest. */
    @Nullable
    String power(Mention pronoun, Tree tree) {
        boolean subject = tree.token(pronoun.head()).is("nsubj");
        if (subject || tree.token(pronoun.head()).relation().equals("nmod:poss")) {
            Seen body = subject(bodies, pronoun);
            Seen power = subject(powers, pronoun);
            if (body != null && (power == null || body.isAfter(power))) {
                return body.actor();
            }
        }
        Seen nearest = null;
        for (Seen seen : powers) {
            int distance = pronoun.sentence() - seen.sentence();
            if (distance > 1) {
                break;
            }
            if (distance == 0 && seen.token() > pronoun.from()) {
                continue;
            }
            if (seen.subject()) {
                return seen.actor();
            }
            nearest = nearest == null ? seen : nearest;
        }
        return nearest == null || !tree.token(pronoun.head()).relation().equals("nmod:poss") ? null : nearest.actor();
    }

    /** The institution that acted or spoke last in this or the two sentences before, where nobody else did since; or null. */
    @Nullable
    String body(int sentence) {
        for (Seen seen : powers) {
            if (sentence - seen.sentence() > 2) {
                return null;
            }
            if (seen.subject()) {
                return mentions.atlas().state(seen.actor()) == null ? seen.actor() : null;
            }
        }
        return null;
    }

    /** Of the two states or bodies named last the later or the earlier one; or null. */
    @Nullable
    String ofTwo(Mention mention, boolean later) {
        String last = null;
        for (Seen seen : powers) {
            boolean before = seen.sentence() < mention.sentence() || seen.token() < mention.from();
            if (!before || mention.sentence() - seen.sentence() > 2) {
                continue;
            }
            if (later || last != null && !last.equals(seen.actor())) {
                return seen.actor();
            }
            last = last == null ? seen.actor() : last;
        }
        return null;
    }

    /**
     * The state, or else the institution, that was a subject last, not far before; or null.
     *
     * @param kind those that a noun like "kingdom" can mean; none where it can mean any
     */
    @Nullable
    String power(int sentence, int token, boolean state, Set<String> kind) {
        String nearest = null;
        for (Seen seen : powers) {
            boolean isState = mentions.atlas().state(seen.actor()) != null;
            boolean before = seen.sentence() < sentence || seen.token() < token;
            boolean other = !kind.isEmpty() && !kind.contains(seen.actor());
            if (isState != state || other || !before || sentence - seen.sentence() > (kind.isEmpty() ? 2 : MEMORY)) {
                continue;
            }
            if (seen.subject()) {
                return seen.actor();
            }
            nearest = nearest == null ? seen.actor() : nearest;
        }
        return nearest;
    }

    /** The nearest one that was a subject, in the sentence before or earlier in this one; or null. */
    private static @Nullable Seen subject(List<Seen> among, Mention pronoun) {
        for (Seen seen : among) {
            int distance = pronoun.sentence() - seen.sentence();
            if (distance > 2) {
                break;
            }
            if (seen.subject() && (distance > 0 || seen.token() < pronoun.from())) {
                return seen;
            }
        }
        return null;
    }

    /** Whom "they" means: several of a kind who acted last, else the two that were named together. */
    List<String> several(Mention pronoun) {
        Seen crowd = subject(crowds, pronoun);
        return crowd != null ? List.of(crowd.actor()) : pair(pronoun.sentence(), false);
    }

    /** The two that were named together last, else the last two. */
    List<String> pair(int sentence, boolean ofPeople) {
        return ofPeople ? couples.people(persons, sentence) : couples.powers(powers, sentence);
    }

    /** One more of those of whom one was told last: "a French diplomat said …; another said"; or null. */
    @Nullable
    String another(int sentence) {
        for (Seen seen : somebodies) {
            Actor actor = mentions.actor(seen.actor());
            if (actor != null && actor.kind() == Actor.Kind.GROUP && sentence - seen.sentence() <= 2) {
                return seen.actor();
            }
        }
        return null;
    }
}
