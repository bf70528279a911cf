package org.entente.atlas;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tokens as names are compared: lower case, without diacritics, dots and apostrophes, parted at hyphens. Immutable.
 *
 * <p>"Good-Neighbourliness" is two words, "U.S." is the word "us", a possessive "'s" is none; a comma stays a word, so that no name
 * runs across it. How a word was written, small or capital, is kept.
 */
public final class Words {

    private static final String FOLDED = "øłđðıßæœþØŁĐÐİÆŒÞ";
    private static final String[] FOLDS = {
        "o", "l", "d", "d", "i", "ss", "ae", "oe", "th", "o", "l", "d", "d", "i", "ae", "oe", "th"
    };

    private final String[] keys;
    private final int[] tokens;
    private final Writing[] writings;
    private final int tokenCount;

    /** How a word is written. */
    public enum Writing {
        SMALL,
        CAPITAL,
        /** All in capitals; also one capital with a dot. */
        CAPITALS
    }

    private Words(List<String> keys, int[] tokens, List<Writing> writings, int tokenCount) {
        this.keys = keys.toArray(String[]::new);
        this.tokens = tokens;
        this.writings = writings.toArray(Writing[]::new);
        this.tokenCount = tokenCount;
    }

    /** The words of a sentence's tokens. */
    public static Words of(List<String> forms) {
        List<String> keys = new ArrayList<>(forms.size() + 4);
        List<Writing> writings = new ArrayList<>(forms.size() + 4);
        int[] tokens = new int[forms.size() * 2 + 4];
        StringBuilder word = new StringBuilder(16);
        for (int token = 0; token < forms.size(); token++) {
            int before = keys.size();
            split(forms.get(token), word, keys, writings);
            if (keys.size() > tokens.length) {
                tokens = java.util.Arrays.copyOf(tokens, keys.size() * 2);
            }
            for (int i = before; i < keys.size(); i++) {
                tokens[i] = token;
            }
        }
        return new Words(keys, java.util.Arrays.copyOf(tokens, keys.size()), writings, forms.size());
    }

    /** The words of a phrase, parted at white space and around punctuation. */
    public static Words of(String phrase) {
        Words plain = ofLetters(phrase);
        return plain == null ? of(tokens(phrase)) : plain;
    }

    /** The words of a phrase that has nothing but plain letters and blanks, as most names; null of another. */
    private static @Nullable Words ofLetters(String phrase) {
        byte[] small = new byte[phrase.length()];
        List<String> keys = new ArrayList<>(4);
        List<Writing> writings = new ArrayList<>(4);
        int start = 0;
        int capitals = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z') {
                small[i] = (byte) c;
            } else if (c >= 'A' && c <= 'Z') {
                small[i] = (byte) (c - 'A' + 'a');
                capitals++;
            } else if (c != ' ') {
                return null;
            } else {
                if (i > start) {
                    keys.add(new String(small, start, i - start, StandardCharsets.ISO_8859_1));
                    writings.add(writing(capitals, i - start, phrase.charAt(start)));
                }
                start = i + 1;
                capitals = 0;
            }
        }
        int[] tokens = new int[keys.size()];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = i;
        }
        return new Words(keys, tokens, writings, tokens.length);
    }

    /** A phrase's tokens: parted at white space; commas, brackets, quotation marks and a possessive "'s" stand alone. */
    public static List<String> tokens(String phrase) {
        List<String> forms = new ArrayList<>(8);
        if (isSimple(phrase)) {
            simple(phrase, forms);
            return forms;
        }
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            char c = i < phrase.length() ? phrase.charAt(i) : ' ';
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            boolean alone = ",;:()[]\"“”!?".indexOf(c) >= 0;
            boolean possessive = isApostrophe(c)
                    && i > start
                    && (i + 1 == phrase.length()
                            || Character.isWhitespace(phrase.charAt(i + 1))
                            || (phrase.charAt(i + 1) == 's'
                                    && (i + 2 == phrase.length() || !Character.isLetter(phrase.charAt(i + 2)))));
            if (!space && !alone && !possessive) {
                continue;
            }
            if (i > start) {
                forms.add(phrase.substring(start, i));
            }
            if (alone) {
                forms.add(String.valueOf(c));
            }
            start = possessive ? i : i + 1;
            if (possessive) {
                int end = i + 1 < phrase.length() && phrase.charAt(i + 1) == 's' ? i + 2 : i + 1;
                forms.add(phrase.substring(i, end));
                i = end - 1;
                start = end;
            }
        }
        return forms;
    }

    /** Whether a phrase has nothing but plain letters, digits, hyphens and blanks; most have. */
    private static boolean isSimple(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && c != ' ' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static void simple(String phrase, List<String> forms) {
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || phrase.charAt(i) == ' ') {
                if (i > start) {
                    forms.add(phrase.substring(start, i));
                }
                start = i + 1;
            }
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == 'ʻ' || c == 'ʿ' || c == 'ʾ'
                || c == '´';
    }

    /** A token of plain letters is one word; most are. */
    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return !form.isEmpty();
    }

    private static void plain(String form, List<String> keys, List<Writing> writings) {
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            capitals += form.charAt(i) <= 'Z' ? 1 : 0;
        }
        keys.add(capitals == 0 ? form : form.toLowerCase(Locale.ROOT));
        writings.add(writing(capitals, form.length(), form.charAt(0)));
    }

    private static Writing writing(int capitals, int letters, char first) {
        return capitals > 1 && capitals == letters ? Writing.CAPITALS : first <= 'Z' ? Writing.CAPITAL : Writing.SMALL;
    }

    private static void split(String form, StringBuilder word, List<String> keys, List<Writing> writings) {
        if (isPlain(form)) {
            plain(form, keys, writings);
            return;
        }
        String plain = fold(form);
        int length = plain.length();
        if (length > 0 && isApostrophe(plain.charAt(0)) && (length == 1 || (length == 2 && plain.charAt(1) == 's'))) {
            return;
        }
        if (length > 2 && isApostrophe(plain.charAt(length - 2)) && plain.charAt(length - 1) == 's') {
            length -= 2;
        }
        word.setLength(0);
        int capitals = 0;
        int smalls = 0;
        boolean capitalFirst = false;
        boolean dotted = false;
        for (int i = 0; i <= length; i++) {
            char c = i < length ? plain.charAt(i) : '-';
            if (Character.isLetterOrDigit(c)) {
                if (Character.isUpperCase(c)) {
                    capitalFirst |= word.isEmpty();
                    capitals++;
                    word.append(Character.toLowerCase(c));
                } else {
                    smalls += Character.isLetter(c) ? 1 : 0;
                    word.append(c);
                }
            } else if (c == '.' && !word.isEmpty()) {
                dotted = true;
            } else if (!isApostrophe(c)) {
                if (!word.isEmpty()) {
                    keys.add(word.toString());
                    boolean all = smalls == 0 && (capitals > 1 || (capitals == 1 && (dotted || word.length() > 1)));
                    writings.add(all ? Writing.CAPITALS : capitalFirst ? Writing.CAPITAL : Writing.SMALL);
                    word.setLength(0);
                    capitals = 0;
                    smalls = 0;
                    capitalFirst = false;
                    dotted = false;
                }
                if (c == '&') {
                    keys.add("and");
                    writings.add(Writing.SMALL);
                } else if (i < length && c != '-' && c != '‐' && c != '‑' && c != '/' && c != '–') {
                    keys.add(String.valueOf(c));
                    writings.add(Writing.SMALL);
                }
            }
        }
    }

    /** Latin letters without their marks. */
    private static String fold(String form) {
        boolean ascii = true;
        for (int i = 0; i < form.length(); i++) {
            ascii &= form.charAt(i) < 128;
        }
        if (ascii) {
            return form;
        }
        String parted = Normalizer.normalize(form, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            int fold = FOLDED.indexOf(c);
            if (fold >= 0) {
                String small = FOLDS[fold];
                plain.append(
                        Character.isUpperCase(c) ? Character.toUpperCase(small.charAt(0)) + small.substring(1) : small);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** How many words there are. */
    public int size() {
        return keys.length;
    }

    /** How many tokens they came from. */
    public int tokenCount() {
        return tokenCount;
    }

    /** The word at {@code i}, as it is compared. */
    public String key(int i) {
        return keys[i];
    }

    /** The token that the word at {@code i} came from. */
    public int token(int i) {
        return tokens[i];
    }

    public Writing writing(int i) {
        return writings[i];
    }

    /** The first word of a token, or of the next one that has any; {@link #size()} where there is none. */
    public int firstOf(int token) {
        int low = 0;
        int high = tokens.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All words with single blanks between them. */
    @Override
    public String toString() {
        return String.join(" ", keys);
    }
}
