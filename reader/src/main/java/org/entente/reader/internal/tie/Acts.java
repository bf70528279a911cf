package org.entente.reader.internal.tie;

import org.entente.model.Status;
import org.entente.syntax.Token;

/** What is done with an agreement, and how it stands thereafter. */
record Acts(Passage passage) {

    /** "Will extend their treaty": what is prolonged is there. */
    private boolean isKept(int act) {
        return switch (passage.tree().token(act).lemma()) {
            case "extend", "renew", "prolong" -> true;
            default -> false;
        };
    }

    /** "Turned down the treaty", "voted against it". */
    boolean isRefused(int act) {
        boolean down = act + 1 < passage.tree().size()
                && passage.tree().token(act + 1).form().equals("down");
        return switch (passage.tree().token(act).lemma()) {
            case "turn", "vote" -> down;
            case "reject", "spurn" -> true;
            default -> false;
        };
    }

    /** "Talks on a treaty", "are negotiating a treaty": not there yet. */
    private boolean isTalkedOf(int word) {
        int above = passage.tree().token(word).head();
        boolean talks = above != Token.ROOT
                && passage.tree().token(word).is("nmod")
                && Agreements.WORDS
                        .list("talks")
                        .contains(passage.tree().token(above).lemma());
        return talks || passage.tree().token(word).lemma().equals("negotiate") && passage.isGoingOn(word);
    }

    /** An agreement that was signed may have lapsed: then the atlas knows better. */
    boolean isOfPast(int act) {
        boolean signing = passage.tree().token(act).lemma().equals("sign")
                || passage.tree().token(act).lemma().equals("ratify");
        return signing && passage.standing(act) == Status.ACTUAL;
    }

    /** Leaving, or running out. */
    boolean isLeaving(int word) {
        boolean out = word + 1 < passage.tree().size()
                && passage.tree().token(word + 1).form().equals("out");
        return Agreements.LEAVING.contains(passage.tree().token(word).lemma())
                || passage.tree().token(word).lemma().equals("run") && out;
    }

    Status told(int act) {
        Status grammar = passage.standing(act);
        if (!isLeaving(act)) {
            if (grammar == Status.ACTUAL && isTalkedOf(act)) {
                return Status.HYPOTHETICAL;
            }
            if (grammar != Status.NEGATED && isKept(act)) {
                return Status.ACTUAL;
            }
            if (isRefused(act)) {
                return Status.NEGATED;
            }
            boolean initialled = passage.tree().token(act).lemma().equals("initial") && grammar == Status.ACTUAL;
            return initialled ? Status.FUTURE : grammar;
        }
        return grammar == Status.ACTUAL && !passage.isGoingOn(act) ? Status.HISTORICAL : Status.ACTUAL;
    }

    boolean isJoined(int act) {
        return switch (passage.tree().token(act).lemma()) {
            case "join", "accede", "enter", "rejoin", "subscribe" -> true;
            default -> false;
        };
    }

    boolean isSigning(int verb) {
        return switch (passage.tree().token(verb).lemma()) {
            case "sign", "initial", "ink", "conclude" -> true;
            default -> false;
        };
    }
}
