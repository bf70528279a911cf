package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.atlas.Atlas;
import org.entente.atlas.Institution;
import org.entente.atlas.State;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Dispatch;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Token;
import org.entente.syntax.Tree;
import org.jspecify.annotations.Nullable;

/** Who a dispatch names, and where. Immutable; safe to share between threads. */
public final class Mentions {

    /** Kinds of UN bodies that are no agencies of their own. */
    private static final Set<String> ORGANS = Set.of("POLITICAL", "PEACEKEEPING");

    private final Dispatch dispatch;
    private final List<Tree> trees;
    private final List<Line> lines;
    private final Atlas atlas;
    private final List<Mention> mentions;
    private final List<List<Mention>> bySentence;
    private final Cast cast;
    private final Map<String, Optional<Actor>> ofAtlas;
    private final boolean ofWholes;

    Mentions(Dispatch dispatch, List<Tree> trees, List<Line> lines, Atlas atlas, List<Mention> mentions, Cast cast) {
        this(dispatch, trees, lines, atlas, mentions, cast, new ConcurrentHashMap<>(), false);
    }

    private Mentions(
            Dispatch dispatch,
            List<Tree> trees,
            List<Line> lines,
            Atlas atlas,
            List<Mention> mentions,
            Cast cast,
            Map<String, Optional<Actor>> ofAtlas,
            boolean ofWholes) {
        this.dispatch = dispatch;
        this.trees = trees;
        this.lines = lines;
        this.atlas = atlas;
        this.cast = cast;
        this.ofAtlas = ofAtlas;
        this.ofWholes = ofWholes;
        List<List<Mention>> sentences = new ArrayList<>(trees.size());
        trees.forEach(tree -> sentences.add(new ArrayList<>()));
        mentions.forEach(mention -> sentences.get(mention.sentence()).add(mention));
        List<Mention> inOrder = new ArrayList<>(mentions.size());
        for (List<Mention> sentence : sentences) {
            sentence.sort(Mentions::order);
            inOrder.addAll(sentence);
        }
        this.bySentence = sentences;
        this.mentions = Collections.unmodifiableList(inOrder);
    }

    private static int order(Mention one, Mention other) {
        return one.from() != other.from()
                ? Integer.compare(one.from(), other.from())
                : Integer.compare(other.to(), one.to());
    }

    /**
     * Finds names, titles, descriptions and pronouns, and resolves what needs nobody's words: who says what comes with {@link #refer}.
     *
     * @param trees the dispatch's sentences, in order; their index is their place
     */
    public static Mentions find(Dispatch dispatch, List<Tree> trees, Atlas atlas) {
        Finder finder = new Finder(dispatch, trees, atlas);
        return finder.find();
    }

    /** The same with pronouns and descriptions resolved, "we" in somebody's words among them. */
    public Mentions refer(List<Attribution> attributions) {
        return new Referents(Newcomers.introduced(this, attributions), attributions)
                .resolve()
                .ofWholes();
    }

    /** The same where whoever acts for a state that was still part of another one acts for that: last, since a republic's offices are its own. */
    private Mentions ofWholes() {
        if (!atlas.anyToCome(dispatch.date())) {
            return this;
        }
        List<Mention> changed = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            List<String> ids = mention.actors().stream()
                    .map(id -> atlas.whole(id, dispatch.date()))
                    .distinct()
                    .toList();
            changed.add(mention.actors().equals(ids) ? mention : mention.meaning(ids, mention.confidence()));
        }
        return new Mentions(dispatch, trees, lines, atlas, changed, cast, ofAtlas, true);
    }

    /** All mentions, in order. */
    public List<Mention> all() {
        return mentions;
    }

    /** A sentence's mentions, in order, the longer before the shorter that it holds. */
    public List<Mention> inSentence(int sentence) {
        return bySentence.get(sentence);
    }

    /** The mention whose head the token is, or else the shortest that covers it; null where there is none. */
    public @Nullable Mention at(int sentence, int token) {
        Mention best = null;
        List<Mention> all = bySentence.get(sentence);
        for (int n = 0; n < all.size(); n++) {
            Mention mention = all.get(n);
            if (!mention.covers(token)) {
                continue;
            }
            boolean headed = mention.head() == token;
            boolean bestHeaded = best != null && best.head() == token;
            boolean shorter = best == null || mention.to() - mention.from() < best.to() - best.from();
            if (best == null || (headed && !bestHeaded) || (headed == bestHeaded && shorter)) {
                best = mention;
            }
        }
        return best;
    }

    /** Whether a token stands in a person's own name. */
    public boolean isInName(int sentence, int token) {
        Mention name = at(sentence, token);
        Actor actor = name == null || name.form() != Form.NAME || name.actor() == null ? null : actor(name.actor());
        return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    /** The actor on the dispatch's date, without mentions; null where nobody in the dispatch has that id. */
    public @Nullable Actor actor(String id) {
        Actor known = cast.actor(id);
        Actor actor = known != null
                ? known
                : ofAtlas.computeIfAbsent(id, asked -> Optional.ofNullable(atlas.actor(asked, dispatch.date())))
                        .orElse(null);
        return ofWholes && actor != null ? ofWhole(actor) : actor;
    }

    /** Somebody who acts for a state that was still part of another one, as the other's own; who holds an office of such a state keeps it. */
    private Actor ofWhole(Actor actor) {
        String country = actor.country();
        String whole = country == null || actor.office() != null ? country : atlas.whole(country, dispatch.date());
        return Objects.equals(country, whole)
                ? actor
                : new Actor(
                        actor.id(),
                        actor.kind(),
                        actor.name(),
                        whole,
                        actor.sector(),
                        null,
                        actor.mentions(),
                        actor.confidence());
    }

    /** Whether a sentence before that one names somebody who acts for all of these. */
    public boolean areNamedBefore(Set<String> codes, int sentence) {
        return bySentence.subList(0, sentence).stream()
                .flatMap(List::stream)
                .anyMatch(mention -> countries(mention).containsAll(codes));
    }

    /** Whether somebody is told of only by what they are, "police", with nothing that tells whose. */
    public boolean isOfNoCountry(String id) {
        Actor actor = actor(id);
        return actor != null && actor.kind() == Actor.Kind.GROUP && actor.country() == null && atlas.group(id) == null;
    }

    /** Whether the state that somebody acts for was no more on the dispatch's day; without a day none is. */
    public boolean isPast(String id) {
        Actor actor = actor(id);
        State state = actor == null || actor.country() == null ? null : atlas.state(actor.country());
        return state != null && dispatch.date() != null && state.term().isPast(dispatch.date());
    }

    /** The institution as which an organ or a mission of it acts: the UN for its Security Council and its peacekeepers; any other id as it is. */
    public String principal(String id) {
        Institution institution = atlas.institution(id);
        boolean organ = institution != null
                && (institution.column().equals("EUR")
                        || institution.column().equals("UNO") && ORGANS.contains(institution.kind()));
        return organ && institution != null ? institution.column() : id;
    }

    /** The countries that a mention's actors act for, each once; an institution stands for itself. */
    public List<String> countries(Mention mention) {
        Set<String> countries = new LinkedHashSet<>();
        for (String id : mention.actors()) {
            Actor actor = actor(id);
            if (actor != null && actor.country() != null) {
                countries.add(actor.country());
            } else if (actor != null && actor.kind() == Actor.Kind.INSTITUTION) {
                countries.add(id);
            }
        }
        return List.copyOf(countries);
    }

    /** The countries that a mention and the one it is joined to by "and" act for, the first named first; those of the mention alone where it is joined to none. */
    public List<String> joined(Mention mention) {
        Token token = trees.get(mention.sentence()).token(mention.head());
        Mention first = token.is("conj") && token.head() != Token.ROOT ? at(mention.sentence(), token.head()) : null;
        Set<String> both = new LinkedHashSet<>(first == null ? List.of() : countries(first));
        both.addAll(countries(mention));
        return List.copyOf(both);
    }

    /** Everybody named, with each place. */
    public List<Actor> actors() {
        Map<String, List<Citation>> cited = new LinkedHashMap<>();
        Map<String, Double> confidence = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            Tree tree = trees.get(mention.sentence());
            int start = tree.token(mention.from()).start();
            int end = tree.token(mention.to() - 1).end();
            for (String id : mention.actors()) {
                cited.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(new Citation(dispatch.id(), mention.sentence(), start, end));
                confidence.merge(id, mention.confidence(), Math::max);
            }
        }
        List<Actor> all = new ArrayList<>();
        cited.forEach((id, places) -> {
            Actor known = actor(id);
            if (known != null) {
                all.add(new Actor(
                        id,
                        known.kind(),
                        known.name(),
                        known.country(),
                        known.sector(),
                        known.office(),
                        places,
                        confidence.getOrDefault(id, 0.5)));
            }
        });
        return all;
    }

    Dispatch dispatch() {
        return dispatch;
    }

    List<Tree> trees() {
        return trees;
    }

    Atlas atlas() {
        return atlas;
    }

    Cast cast() {
        return cast;
    }

    Line line(int sentence) {
        return lines.get(sentence);
    }

    /** What a stretch of a sentence says once it is known whose it is: "its president". */
    Reading reading(Mention mention, Company owner) {
        return new PhraseReader(lines.get(mention.sentence()), Known.of(atlas, dispatch.date(), cast))
                .owned(mention.from(), mention.to(), owner);
    }

    Mentions with(List<Mention> changed) {
        return new Mentions(dispatch, trees, lines, atlas, changed, cast, ofAtlas, ofWholes);
    }
}
