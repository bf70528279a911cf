package org.entente.reader.internal.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.internal.speech.Attribution;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;
import org.jspecify.annotations.Nullable;

/** Which countries a place of a dispatch is about: where it does not say whose president it means. For one dispatch; safe to share between threads. */
final class Setting {

    /** A subject tells more of whose story it is than another word. */
    private static final double SUBJECT = 0.8;

    private static final double EACH_NAMING = 0.15;
    private static final int ENOUGH = 4;

    /** The place of a dateline stays at hand: no farther than so many sentences. */
    private static final int DATELINE = 2;

    private static final int DATELINE_LENGTH = 12;

    /** @param scene whether it says where what follows takes place: a dateline, or a sentence's first words */
    private record Naming(String country, int sentence, int token, boolean subject, boolean dateline, boolean scene) {}

    private final List<Naming> namings = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private final List<Integer> paragraphs = new ArrayList<>();

    private Setting() {}

    static Setting of(Mentions mentions) {
        Setting setting = new Setting();
        setting.paragraph(mentions);
        for (Mention mention : mentions.all()) {
            Tree tree = mentions.trees().get(mention.sentence());
            int above = tree.token(mention.head()).head();
            boolean owner = tree.token(mention.head()).relation().equals("nmod:poss");
            boolean subject = tree.token(mention.head()).is("nsubj")
                    || owner && tree.token(above).is("nsubj");
            // "In Beijing the tone was another": a sentence that begins with where
            boolean opens = mention.place() && mention.from() <= 2 && above > mention.head();
            subject |= opens;
            for (String country : mentions.countries(mention)) {
                if (country.length() == 3 && mentions.atlas().state(country) != null) {
                    boolean dateline = mention.sentence() == 0 && mention.from() == 0 && isDateline(tree);
                    setting.namings.add(new Naming(
                            country, mention.sentence(), mention.head(), subject, dateline, dateline || opens));
                    setting.counts.merge(country, 1, Integer::sum);
                }
            }
        }
        return setting;
    }

    /** Counts the empty lines before each sentence. */
    private void paragraph(Mentions mentions) {
        String text = mentions.dispatch().text();
        int count = 0;
        int last = 0;
        for (Tree tree : mentions.trees()) {
            int start = tree.token(0).start();
            count += text.substring(last, Math.max(last, start)).contains("\n\n") ? 1 : 0;
            last = Math.max(last, start);
            paragraphs.add(count);
        }
    }

    /** A short sentence without a verb: "NAIROBI -". */
    private static boolean isDateline(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).upos() == Upos.VERB || tree.token(i).upos() == Upos.AUX) {
                return false;
            }
        }
        return tree.size() < DATELINE_LENGTH;
    }

    private static boolean isSaid(List<Attribution> words, Naming naming) {
        for (Attribution said : words) {
            if (said.says(naming.sentence(), naming.token())) {
                return true;
            }
        }
        return false;
    }

    /** How often a country is named. */
    int count(String country) {
        return counts.getOrDefault(country, 0);
    }

    /** The country where a place of the dispatch plays, told last by a dateline or by a sentence's first words; or null. */
    @Nullable
    String scene(int sentence) {
        String last = null;
        for (Naming naming : namings) {
            boolean here =
                    naming.dateline() || paragraphs.get(naming.sentence()).equals(paragraphs.get(sentence));
            last = naming.scene() && here && naming.sentence() <= sentence ? naming.country() : last;
        }
        return last;
    }

    /**
     * The countries that a place may be about, the likeliest first: the nearest before it, those that are named often, then those that only follow.
     *
     * @param own words that say nothing of it, because whoever is asked for speaks them
     */
    List<String> near(int sentence, int token, List<Attribution> own) {
        Map<String, Double> best = new LinkedHashMap<>();
        for (Naming naming : namings) {
            if (isSaid(own, naming)) {
                continue;
            }
            int distance = sentence - naming.sentence();
            boolean before = distance > 0 || distance == 0 && naming.token() < token;
            double far = naming.dateline() ? Math.min(DATELINE, distance) : before ? distance : 2 - distance;
            double score =
                    (naming.subject() ? SUBJECT : 0) - far + EACH_NAMING * Math.min(ENOUGH, count(naming.country()));
            best.merge(naming.country(), score, Math::max);
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
