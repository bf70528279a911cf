package org.entente.syntax.internal;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** Names for the numbers of a classifier's classes. Immutable. */
public final class Labels {

    private final List<String> names;

    private Labels(List<String> names) {
        this.names = names;
    }

    /** @param names at most 256, each once */
    public static Labels of(List<String> names) {
        if (names.size() > 256) {
            throw new IllegalArgumentException(
                    "%d classes are more than 256. Maybe leave out the rare ones.".formatted(names.size()));
        }
        return new Labels(List.copyOf(names));
    }

    public int size() {
        return names.size();
    }

    public String name(int label) {
        return names.get(label);
    }

    /** The number of {@code name}, or -1. */
    public int number(String name) {
        return names.indexOf(name);
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    static Labels read(DataInput in) throws IOException {
        String[] names = new String[in.readUnsignedShort()];
        for (int i = 0; i < names.length; i++) {
            names[i] = in.readUTF();
        }
        return of(List.of(names));
    }
}
