package org.entente.syntax.internal;

/** How a word looks: capitals, small letters, digits, the rest; repeats are drawn together. */
final class Shape {

    private Shape() {}

    /** An atom for the look of {@code form}; of its first eight changes. */
    static int of(String form) {
        int shape = 1;
        int last = 0;
        int changes = 0;
        for (int i = 0; i < form.length() && changes < 8; i++) {
            int kind = kind(form.charAt(i));
            if (kind != last || i == 1) {
                shape = shape * 8 + kind;
                last = kind;
                changes++;
            }
        }
        return shape;
    }

    private static int kind(char c) {
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Character.isLetter(c)) {
            return 2;
        }
        if (Character.isDigit(c)) {
            return 3;
        }
        return switch (c) {
            case '.' -> 4;
            case '-', '–' -> 5;
            case '\'', '’' -> 6;
            default -> 7;
        };
    }
}
