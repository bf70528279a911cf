package org.entente.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's sixteen types of events, with their modes and conflict–cooperation scores in [-10, 10].
 *
 * <p>Source: PLOVER 2.0 manual (Open Event Data Alliance). It prints ACCUSE's score without a sign; its modes are -2 and -3.5, so -3 is meant.
 */
public enum PloverType {
    AGREE(Quad.VERBAL_COOPERATION, 2.5, ""),
    CONSULT(Quad.VERBAL_COOPERATION, 2.5, "visit 4, third-party 1, multilateral 4, phone 1.5"),
    SUPPORT(Quad.VERBAL_COOPERATION, 5, ""),
    CONCEDE(Quad.VERBAL_COOPERATION, 4.5, ""),
    COOPERATE(Quad.MATERIAL_COOPERATION, 9.5, ""),
    AID(Quad.MATERIAL_COOPERATION, 10, ""),
    RETREAT(
            Quad.MATERIAL_COOPERATION,
            6.5,
            "withdraw 8, release 6.5, disarm 10, ceasefire 7.5, access 6.5, resign 4.5"),
    REQUEST(Quad.VERBAL_CONFLICT, 0, "assist 0.5, change -1, yield -1, meet 0"),
    ACCUSE(Quad.VERBAL_CONFLICT, -3, "disapprove -2, investigate -3.5, allege -3.5"),
    REJECT(Quad.VERBAL_CONFLICT, -2, "assist -1.5, change -2, yield -2, meet -2"),
    THREATEN(
            Quad.VERBAL_CONFLICT,
            -3.5,
            "restrict -3, arrest -3.5, relations -3.5, expel -3.5, territory -4, violence -3.5"),
    PROTEST(
            Quad.MATERIAL_CONFLICT,
            -5,
            "demo -5, riot -7, strike -5, hunger -4.5, boycott -4.5, obstruct -4.5, vandalize -5"),
    SANCTION(Quad.MATERIAL_CONFLICT, -6, "convict -6, expel -5.5, withdraw -6, discontinue -6"),
    MOBILIZE(Quad.MATERIAL_CONFLICT, -5.5, "troops -6.5, weapons -6.5, police -5.5, militia -6"),
    COERCE(
            Quad.MATERIAL_CONFLICT,
            -7,
            "seize -7, restrict -7, censor -6.5, curfew -6.5, martial-law -7.5, arrest -7, deport -7, withhold -7, misinformation -6.5, cyber -7"),
    ASSAULT(
            Quad.MATERIAL_CONFLICT,
            -9,
            "abduct -8.5, beat -7.5, torture -8.5, sexual -8.5, targeted -9.5, destroy -8.5, primitive -8, firearms -9, explosives -9, suicide-attack -9.5, aerial -9.5, drone -9.5, heavy-weapons -9.5, crowd-control -7.5, unconventional -10");

    private final Quad quad;
    private final double score;
    private final Map<String, Double> modes;

    PloverType(Quad quad, double score, String modes) {
        this.quad = quad;
        this.score = score;
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String mode : modes.isEmpty() ? new String[0] : modes.split(", ")) {
            int space = mode.indexOf(' ');
            scores.put(mode.substring(0, space), Double.valueOf(mode.substring(space + 1)));
        }
        this.modes = Collections.unmodifiableMap(scores);
    }

    public Quad quad() {
        return quad;
    }

    /** The modes that the type may have, e.g. {@code demo} of PROTEST; none for AGREE, SUPPORT, CONCEDE, COOPERATE and AID. */
    public Set<String> modes() {
        return modes.keySet();
    }

    /** The score of the type without a mode, in [-10, 10]. */
    public double score() {
        return score;
    }

    /**
     * The score of the type in a mode, in [-10, 10].
     *
     * @param mode one of {@link #modes()}, or null
     * @throws IllegalArgumentException if the type has no such mode
     */
    public double score(@Nullable String mode) {
        if (mode == null) {
            return score;
        }
        Double known = modes.get(mode);
        if (known == null) {
            throw new IllegalArgumentException(
                    "%s has no mode '%s'. Maybe one of %s.".formatted(this, mode, modes.keySet()));
        }
        return known;
    }

    /** Whether the event needs a recipient to be one (COOPERATE, AID, SANCTION). */
    public boolean needsRecipient() {
        return this == COOPERATE || this == AID || this == SANCTION;
    }
}
