package org.entente.atlas.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The names of the shipped tables as the build leaves them, ready to be looked up: to part, spell and enter them anew at every start would take most of the
 * atlas's loading.
 */
public final class NamesImage {

    private static final String FILE = "org/entente/atlas/names.image";

    private NamesImage() {}

    /**
     * Makes the image of the tables.
     *
     * @param args the folder of classes and tables that it is to lie in
     */
    public static void main(String[] args) throws IOException {
        Names names = Names.of(NameTables.shipped(Facts.shipped()));
        try (ImageWriter image = new ImageWriter(Files.newOutputStream(Path.of(args[0], FILE)))) {
            names.write(image);
        }
    }

    /** The names of the image, or null where the program was built without one. */
    public static @Nullable Names read() {
        try (InputStream in = NamesImage.class.getResourceAsStream("/" + FILE)) {
            return in == null ? null : Names.read(new ImageReader(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(FILE), e);
        }
    }
}
