package org.entente.app.internal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RenewedLibraryTest {

    private static final int JAVA_6 = 50;

    @TempDir
    Path folder;

    @Test
    void everyClassOfTheLibraryThatReadsACallIsRenewedAndProvenByJava() throws Exception {
        Path renewed = folder.resolve("renewed.jar");
        RenewedLibrary.write(library(), renewed);
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        int classes = 0;
        try (ZipFile all = new ZipFile(renewed.toFile());
                URLClassLoader loader =
                        new URLClassLoader(new URL[] {renewed.toUri().toURL()}, platform)) {
            for (Enumeration<? extends ZipEntry> entries = all.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith("picocli/") && entry.getName().endsWith(".class")) {
                    assertEquals(true, version(all, entry) >= JAVA_6, entry.getName());
                    String name = entry.getName().replace(".class", "").replace('/', '.');
                    // what is proven wrong is refused here
                    Class.forName(name, true, loader);
                    classes++;
                }
            }
            assertNotEquals(0, classes);
            Class<?> line = loader.loadClass("picocli.CommandLine");
            Class<?> spec = loader.loadClass("picocli.CommandLine$Model$CommandSpec");
            Object call = line.getConstructor(Object.class)
                    .newInstance(spec.getMethod("create").invoke(null));
            Object parsed = line.getMethod("parseArgs", String[].class).invoke(call, (Object) new String[0]);
            assertEquals(List.of(), parsed.getClass().getMethod("unmatched").invoke(parsed));
        }
    }

    private static Path library() throws URISyntaxException {
        return Path.of(CommandLine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static int version(ZipFile file, ZipEntry entry) throws IOException {
        try (InputStream in = file.getInputStream(entry);
                DataInputStream data = new DataInputStream(in)) {
            data.readInt();
            data.readUnsignedShort();
            return data.readUnsignedShort();
        }
    }
}
