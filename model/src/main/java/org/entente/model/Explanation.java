package org.entente.model;

import java.util.List;

/**
 * How a figure or a decision came about: a value, in words, from its parts.
 *
 * @param what in words
 * @param value the figure
 * @param parts what it was made of; none for what was measured or known
 */
public record Explanation(String what, double value, List<Explanation> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }

    public static Explanation of(String what, double value, Explanation... parts) {
        return new Explanation(what, value, List.of(parts));
    }

    /** The tree as indented lines. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        write(lines, 0);
        return lines.toString();
    }

    private void write(StringBuilder lines, int depth) {
        lines.repeat("  ", depth)
                .append("%.4g".formatted(value))
                .append(" = ")
                .append(what)
                .append('\n');
        parts.forEach(part -> part.write(lines, depth + 1));
    }
}
