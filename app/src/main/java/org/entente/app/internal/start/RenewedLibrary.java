package org.entente.app.internal.start;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A library's classes in a newer form of class file, with the same code.
 *
 * <p>Java's archive of classes takes none from before its version 6, whose files do not say of which types a method's variables are; so each start would read
 * and prove all of them anew. The library that reads a call is one of these.
 */
public final class RenewedLibrary {

    /** Java 6's, the first with a map of types, and Java 8's. */
    private static final int FIRST_WITH_TYPES = 50;

    private static final int NEW_VERSION = ClassFile.JAVA_8_VERSION;

    private final ClassFile files = ClassFile.of(
            ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
            ClassFile.ClassHierarchyResolverOption.of(
                    ClassHierarchyResolver.ofClassLoading(RenewedLibrary.class.getClassLoader())));

    private RenewedLibrary() {}

    /** @param args the library's file, and the new one; the library must be on the class path */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1]));
    }

    static void write(Path library, Path renewed) throws IOException {
        RenewedLibrary renewing = new RenewedLibrary();
        try (ZipFile from = new ZipFile(library.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(renewed))) {
            for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = from.getInputStream(entry)) {
                    byte[] bytes = in.readAllBytes();
                    to.write(entry.getName().endsWith(".class") ? renewing.renew(bytes) : bytes);
                }
            }
        }
    }

    private byte[] renew(byte[] bytes) {
        ClassModel old = files.parse(bytes);
        if (old.majorVersion() >= FIRST_WITH_TYPES) {
            return bytes;
        }
        return files.transformClass(
                old, ClassTransform.transformingMethodBodies(CodeBuilder::with).andThen((made, part) -> {
                    if (part instanceof ClassFileVersion) {
                        made.withVersion(NEW_VERSION, 0);
                    } else {
                        made.with(part);
                    }
                }));
    }
}
