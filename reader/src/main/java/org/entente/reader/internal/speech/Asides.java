package org.entente.reader.internal.speech;

import org.entente.reader.internal.mention.Mention;
import org.entente.syntax.Tree;
import org.entente.syntax.Upos;

/** What is told between two commas of a speaker, between name and verb. For one script; safe to share between threads. */
record Asides(Script script) {

    /** "Chen, whose house was burning, wrote": no word of such a clause speaks, but whoever it tells of. */
    int outside(int found, int verb) {
        int comma = verb - 1;
        if (found >= comma || !script.isComma(comma) || script.sentence(comma) != script.sentence(found)) {
            return found;
        }
        int begin = script.begin(script.sentence(comma), comma);
        for (int i = found - 1; i > begin + 1; i--) {
            if (script.isComma(i)) {
                boolean told = script.lower(i + 1).equals("whose") && script.isNominal(i - 1);
                return told && script.hasFinite(i, comma) ? i - 1 : found;
            }
        }
        return found;
    }

    /** "Chen, who leads the ministry, said": the noun before the first of the two commas; or -1. */
    int before(int comma) {
        int begin = script.begin(script.sentence(comma), comma);
        for (int i = comma - 2; i > begin; i--) {
            if (!script.isComma(i)) {
                continue;
            }
            boolean relative = switch (script.lower(i + 1)) {
                case "who", "which", "where", "a", "an", "the", "whose", "himself", "herself", "speaking" -> true;
                default ->
                    switch (script.tag(i + 1)) {
                        case NUM, PROPN -> true;
                        case ADP, ADJ, NOUN -> !script.hasFinite(i, comma);
                        case VERB ->
                            script.token(i + 1).xpos().startsWith("VB")
                                    && !script.token(i + 1).xpos().equals("VBG")
                                    && !script.hasFinite(i + 2, comma);
                        default -> false;
                    };
            };
            if (relative && script.isNominal(i - 1) && script.tag(i - 1) != Upos.PRON) {
                return i - 1;
            }
            if (script.tag(i + 1) == Upos.PROPN
                    && script.tag(comma - 1) == Upos.PROPN
                    && !script.hasFinite(begin, comma)) {
                // "his successor for the time being, Vladimir Putin, warned"
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean isRelative(String word) {
        return word.equals("who") || word.equals("which") || word.equals("that");
    }

    /** "One of them in a letter seen by AFP", "a cook in front of the palace who had seen Mao": what stands behind such words says not who speaks. */
    static boolean isPassing(Tree tree, Attribution said, Mention other) {
        boolean aside = false;
        for (int i = said.sourceFrom() + 1; i < other.from(); i++) {
            boolean front = tree.token(i).form().equals("front")
                    && tree.token(i - 1).form().equals("in");
            boolean relative =
                    isRelative(tree.token(i).form()) && tree.token(i - 1).upos() == Upos.NOUN;
            aside = front
                    || relative && !tree.token(i - 1).is("nmod")
                    || aside && !tree.token(i).form().equals(",");
        }
        if (aside) {
            return true;
        }
        int before = other.from() - 1;
        while (before > said.sourceFrom() && tree.token(before).upos() == Upos.DET) {
            before--;
        }
        return before > said.sourceFrom()
                && switch (tree.token(before).lemma()) {
                    case "by", "with", "after", "outside", "near", "beside", "behind" -> true;
                    default -> false;
                };
    }

    /** "The president, held at home, posted: …": a verb of speech that the tagger takes for a second participle, where no other verb is the sentence's; or -1. */
    int behindParticiple(int verb) {
        boolean second = script.token(verb).xpos().equals("VBN")
                && (script.token(verb).is("acl") || script.token(verb).is("advcl"));
        Cues.Frames frames = second ? Cues.shipped().verb(script, verb) : null;
        int begin = script.begin(script.sentence(verb), verb);
        boolean candidate = frames != null
                && frames.has(Frame.QUOTE)
                && script.isComma(verb - 1)
                && !(script.lower(verb + 1).equals("by") && !isByWire(verb + 2));
        int told = candidate ? before(verb - 1) : -1;
        // "an officer at the base, where …, confided": the officer
        while (told >= 0 && script.token(told).is("nmod") && script.head(told) >= begin && script.head(told) < told) {
            told = script.head(told);
        }
        return told >= 0 && !script.hasFinite(begin, told + 1) ? told : -1;
    }

    /** "Confided by telephone": that nobody does. */
    private boolean isByWire(int i) {
        return switch (script.lower(i)) {
            case "telephone", "phone", "text", "e-mail", "email", "radio", "letter", "video", "post" -> true;
            default -> false;
        };
    }
}
