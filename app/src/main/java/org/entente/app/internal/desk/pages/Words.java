package org.entente.app.internal.desk.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.app.internal.desk.view.Article;
import org.entente.atlas.Atlas;
import org.entente.atlas.State;
import org.entente.measure.Step;
import org.entente.model.Actor;
import org.entente.model.PloverType;
import org.entente.model.When;
import org.jspecify.annotations.Nullable;

/** Codes, days and figures as people read them. Stateless. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

    private Words() {}

    /** A state's name, or an actor's, or the code itself. */
    public static String name(@Nullable String id) {
        if (id == null) {
            return "—";
        }
        State state = Atlas.shipped().state(id);
        if (state != null) {
            return state.name();
        }
        Actor actor = Atlas.shipped().actor(id, null);
        return actor == null ? id : actor.name();
    }

    /** The same within a sentence: the United States. */
    static String the(@Nullable String id) {
        return Article.with(name(id));
    }

    static String pair(String a, String b) {
        return name(a) + " – " + name(b);
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.format(DAY);
    }

    /** An ISO day, month or year. */
    static String day(@Nullable String iso) {
        if (iso == null) {
            return "no date";
        }
        When when = When.parse(iso);
        return switch (when.precision()) {
            case DAY -> when.from().format(DAY);
            case MONTH -> when.from().format(MONTH);
            case YEAR -> iso;
        };
    }

    /** An instant as ISO 8601 writes it, to the minute. */
    static String moment(String instant) {
        return Instant.parse(instant).atOffset(ZoneOffset.UTC).format(MOMENT);
    }

    /** A step by its first day. */
    static String step(Step step, LocalDate start) {
        return switch (step) {
            case YEAR -> String.valueOf(start.getYear());
            case QUARTER -> "Q%d %d".formatted((start.getMonthValue() + 2) / 3, start.getYear());
            case MONTH -> start.format(MONTH);
            case WEEK -> "week of " + start.format(DAY);
            case DAY -> start.format(DAY);
        };
    }

    /** A score with its sign and one decimal; a dash where it is unknown. */
    static String score(@Nullable Double score) {
        if (score == null) {
            return "—";
        }
        String figure = String.format(Locale.ROOT, "%.1f", Math.abs(score));
        return figure.equals("0.0") ? "0.0" : (score < 0 ? "−" : "+") + figure;
    }

    /** What somebody does in an event of that type, to be followed by to whom: "agree with". */
    static String deed(PloverType type) {
        return switch (type) {
            case AGREE -> "agree with";
            case CONSULT -> "consult";
            case SUPPORT -> "support";
            case CONCEDE -> "yield to";
            case COOPERATE -> "cooperate with";
            case AID -> "aid";
            case RETREAT -> "give way to";
            case REQUEST -> "ask";
            case ACCUSE -> "accuse";
            case REJECT -> "reject";
            case THREATEN -> "threaten";
            case PROTEST -> "protest against";
            case SANCTION -> "sanction";
            case MOBILIZE -> "mobilize against";
            case COERCE -> "coerce";
            case ASSAULT -> "assault";
        };
    }

    /** The same of a third person: "agrees with". */
    static String does(PloverType type) {
        return deed(type).replaceFirst("^\\w+", "$0s");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A count with its noun. */
    static String count(long count, String noun) {
        return count(count) + " " + (count == 1 ? noun : noun + "s");
    }

    /** Words in one pair of quotation marks, without the commas that a piece of a sentence has at its ends. */
    static String quoted(String words) {
        String bare = bare(words);
        boolean quotation = bare.matches("[\"“][^\"“”]*[\"”]");
        return "“" + (quotation ? bare(bare.substring(1, bare.length() - 1)) : bare) + "”";
    }

    private static String bare(String words) {
        return words.replaceAll("^[\\s,;:–—-]+|[\\s,;:–—-]+$", "");
    }

    /** A constant's name as a word: {@code MATERIAL_CONFLICT} is "material conflict". */
    static String lower(@Nullable Object constant) {
        return constant == null
                ? ""
                : constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
