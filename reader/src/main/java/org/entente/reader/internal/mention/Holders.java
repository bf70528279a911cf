package org.entente.reader.internal.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.atlas.Post;
import org.entente.atlas.Tenure;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Who holds an office, or which body it is, that a description names without its country. For one dispatch and thread. */
final class Holders {

    /** Offices that institutions have and states have not. */
    private static final Set<String> HEADSHIPS = Nouns.WORDS.list("headship");

    private final Mentions mentions;
    private final Careers careers;
    private @Nullable Setting setting;

    Holders(Mentions mentions, Careers careers) {
        this.mentions = mentions;
        this.careers = careers;
    }

    private Setting setting() {
        Setting known = setting == null ? Setting.of(mentions) : setting;
        setting = known;
        return known;
    }

    /** Whom "its president" and "their foreign minister" mean, given whose; or null. */
    @Nullable
    String owned(Mention mention, String owner) {
        Actor actor = mentions.actor(owner);
        if (actor == null || actor.country() == null && actor.kind() == Actor.Kind.PERSON) {
            return null;
        }
        String follower =
                mentions.trees().get(mention.sentence()).token(mention.head()).lemma();
        if (follower.equals("successor") || follower.equals("predecessor")) {
            return careers.next(owner, follower.equals("successor"));
        }
        boolean group = mentions.atlas().group(owner) != null;
        List<Actor> meant = mentions.reading(mention, Company.of(actor, group)).actors();
        return meant.size() == 1 && !meant.getFirst().id().equals(owner)
                ? meant.getFirst().id()
                : null;
    }

    /** Whom "its chairwoman" and "their statement" speak for, given whose and where nobody holds such an office; or null. */
    @Nullable
    String unnamed(Mention mention, String owner) {
        Actor actor = mentions.actor(owner);
        String noun =
                mentions.trees().get(mention.sentence()).token(mention.head()).lemma();
        String employer = actor == null || actor.country() != null || actor.office() == null
                ? null
                : actor.office().state();
        if (employer != null && !Unnamed.DOCUMENTS.contains(noun)) {
            return employer;
        }
        if (actor == null || actor.country() == null || Unnamed.DOCUMENTS.contains(noun)) {
            return actor != null && (actor.kind() == Actor.Kind.INSTITUTION || Unnamed.DOCUMENTS.contains(noun))
                    ? owner
                    : null;
        }
        String words = mentions.line(mention.sentence()).text(mention.from(), mention.to());
        return mentions.cast().describe(words, actor.country(), null).id();
    }

    /** The president, the ministry or the police of the country that the story is about; who holds the office, where somebody does. */
    @Nullable
    String ofSetting(Mention mention, Tree tree, List<Attribution> own, boolean single) {
        String fallback = null;
        String other = addressed(mention, tree);
        for (String country : setting().near(mention.sentence(), mention.from(), own)) {
            Reading reading = mentions.reading(mention, Company.of(country));
            List<Actor> meant = reading.actors();
            if (meant.size() != 1) {
                continue;
            }
            Actor actor = meant.getFirst();
            if (country.equals(other) && actor.sector() != Sector.JUD) {
                return null;
            }
            if (!single
                    || isAnywhere(reading.office())
                    || actor.kind() == Actor.Kind.PERSON
                            && isTrue(actor, tree.token(mention.head()).lemma())) {
                return actor.id();
            }
            fallback = fallback == null && actor.kind() == Actor.Kind.GROUP ? actor.id() : fallback;
        }
        boolean anybody = !tree.token(mention.head()).lemma().equals("president")
                && !tree.token(mention.head()).lemma().equals("minister");
        if (fallback == null && anybody && !own.isEmpty()) {
            // "Thailand complies, a customs officer said": else of the country that they speak of
            return ofSetting(mention, tree, List.of(), true);
        }
        return fallback == null && single ? ofPress(mention, tree) : fallback;
    }

    /** "The ministry thanked China": the state to which somebody does something, where it is named there alone, so that whoever does it is not its own, but for a court; or null. */
    private @Nullable String addressed(Mention mention, Tree tree) {
        Token doer = tree.token(mention.head());
        if (!doer.is("nsubj") || doer.head() == Token.ROOT) {
            return null;
        }
        int object = tree.childWith(doer.head(), "iobj");
        object = object < 0 ? tree.childWith(doer.head(), "obj") : object;
        Mention done = object < 0 ? null : mentions.at(mention.sentence(), object);
        String id = done == null || done.form() != Form.NAME ? null : done.actor();
        return id == null || mentions.atlas().state(id) == null || setting().count(id) > 1 ? null : id;
    }

    /** Whether every state has such an office, and the tables know but some of the holders: that one is named in the next country tells nothing. */
    private boolean isAnywhere(@Nullable String office) {
        Post post = office == null ? null : mentions.atlas().post(office);
        return post != null
                && switch (post.function()) {
                    case DEFENCE -> true;
                    case OTHER ->
                        post.sector() == Sector.GOV && !Offices.isOfAnybody(post) || Offices.isOfSeveral(post);
                    default -> Offices.isOfSeveral(post);
                };
    }

    /** Of a soldier, an officer or an official whose country nobody told, the one of the country that the story is about, where such a one speaks; all others as they are. */
    @Nullable
    String acting(@Nullable String id, Mention mention, List<Attribution> own) {
        Actor actor = id == null || own.isEmpty() ? null : mentions.actor(id);
        if (actor == null
                || actor.kind() != Actor.Kind.GROUP
                || actor.country() != null
                || !isOfState(actor)
                || actor.sector() == Sector.CVL) {
            return id;
        }
        Mention first = introduced(actor.id(), mention);
        Tree tree = mentions.trees().get(first.sentence());
        if (Described.isOfManyCountries(first, mentions.line(first.sentence()))) {
            return id;
        }
        if (Nouns.isAbroad(tree.token(first.head()).lemma())) {
            return id;
        }
        List<String> near = setting().near(first.sentence(), first.from(), own);
        return near.isEmpty()
                ? id
                : mentions.cast()
                        .describe(actor.name(), near.getFirst(), actor.sector())
                        .id();
    }

    private List<Tenure> heads(String institution) {
        return mentions.atlas()
                .holders(
                        institution,
                        Post.Function.INSTITUTION_HEAD,
                        mentions.dispatch().date());
    }

    /** Somebody of a place that no record knows, as one of the country that the story is about there; or null where there is none. */
    @Nullable
    String ofPlace(Mention mention, Actor somebody, List<Attribution> own) {
        String scene = setting().scene(mention.sentence());
        List<String> near = setting().near(mention.sentence(), mention.from(), own);
        String country = scene != null ? scene : near.isEmpty() ? null : near.getFirst();
        return country == null
                ? null
                : mentions.cast()
                        .describe(somebody.name(), country, somebody.sector())
                        .id();
    }

    /** Where a dispatch tells of somebody without "the" last before a mention; else where it does first. */
    private Mention introduced(String id, Mention before) {
        Mention last = null;
        for (Mention mention : mentions.all()) {
            boolean earlier = mention.sentence() < before.sentence()
                    || mention.sentence() == before.sentence() && mention.from() < before.from();
            boolean article = earlier
                    && mention.actors().contains(id)
                    && mentions.line(mention.sentence()).lower(mention.from()).startsWith("a");
            last = article && isOne(mention) ? mention : last;
        }
        return last == null ? first(id, before) : last;
    }

    private boolean isOne(Mention mention) {
        String word = mentions.line(mention.sentence()).lower(mention.from());
        return word.equals("a") || word.equals("an") || word.equals("another");
    }

    /** Where a dispatch tells of somebody first; the mention given where it does nowhere. */
    private Mention first(String id, Mention otherwise) {
        return mentions.all().stream()
                .filter(mention -> mention.actors().contains(id))
                .findFirst()
                .orElse(otherwise);
    }

    /** The head of the institution that was named last, or else is named later, and has such an office; of a secretary-general of none, the United Nations' own; or null. */
    @Nullable
    String ofInstitution(Mention mention, Set<String> named) {
        Line line = mentions.line(mention.sentence());
        String title = line.text(mention.from() + 1, mention.to())
                .toLowerCase(Locale.ROOT)
                .replace(" - ", "-");
        if (!HEADSHIPS.contains(title.replace(' ', '-'))) {
            return null;
        }
        Set<String> institutions = new LinkedHashSet<>(named);
        mentions.all().stream()
                .filter(other -> other.sentence() > mention.sentence())
                .forEach(other -> institutions.addAll(other.actors()));
        if (title.startsWith("secretary")) {
            institutions.add("UNO");
        }
        for (String id : institutions) {
            for (Tenure tenure : heads(mentions.principal(id))) {
                Actor head = mentions.actor(tenure.person().id());
                if (head != null && careers.isCalled(head, title)) {
                    return head.id();
                }
            }
        }
        return null;
    }

    /** Where no country is named at all, the English-speaking press means its own: America's president, Britain's prime minister. */
    private @Nullable String ofPress(Mention mention, Tree tree) {
        String country = switch (tree.token(mention.head()).lemma()) {
            case "president" -> "USA";
            case "minister" -> mention.to() - mention.from() == 3 ? "GBR" : null;
            case "secretary" ->
                mentions.line(tree.index()).lower(mention.head() - 1).equals("foreign") ? "GBR" : null;
            default -> null;
        };
        if (country == null) {
            return null;
        }
        List<Actor> meant = mentions.reading(mention, Company.of(country)).actors();
        return meant.size() == 1 && meant.getFirst().kind() == Actor.Kind.PERSON
                ? meant.getFirst().id()
                : null;
    }

    /** An emperor is no president. */
    private boolean isTrue(Actor holder, String noun) {
        return switch (noun) {
            case "president", "king", "queen", "emperor", "chancellor" -> careers.isCalled(holder, noun);
            default -> true;
        };
    }

    /** Whose doings are a state's: where no state is named, the story's is meant. */
    static boolean isOfState(Actor actor) {
        return actor.sector() != null
                && switch (actor.sector()) {
                    case GOV, MIL, COP, LEG, JUD, OPP, SPY, PTY, CVL, REB -> true;
                    default -> false;
                };
    }
}
