package org.entente.ledger.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import org.entente.ledger.LedgerException;

/** A ledger copied away and back. A copy appears under its name only when it is whole. */
public final class Backup {

    private Backup() {}

    public static void make(Database database, Path target) throws SQLException {
        refuse(target, "Maybe name another file.");
        database.run("CHECKPOINT");
        copy(database.file(), target);
    }

    public static void restore(Path backup, Path file) {
        if (!Files.isRegularFile(backup)) {
            throw new LedgerException("%s: there is no such backup. Maybe the name is misspelt.".formatted(backup));
        }
        refuse(file, "Maybe move it away first.");
        Path trial = file.resolveSibling(file.getFileName() + ".restoring");
        copy(backup, trial);
        try {
            List<String> wrong = check(trial);
            if (!wrong.isEmpty()) {
                throw new LedgerException("%s is damaged: %s. Maybe an older backup is whole."
                        .formatted(backup, String.join("; ", wrong)));
            }
            Files.move(trial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritten(file, e);
        } finally {
            delete(trial, trial.resolveSibling(trial.getFileName() + ".lock"));
        }
    }

    private static List<String> check(Path file) {
        try (Database database = Database.open(file)) {
            List<String> wrong = Check.of(database);
            database.run("CHECKPOINT");
            return wrong;
        } catch (SQLException e) {
            throw new LedgerException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void refuse(Path target, String maybe) {
        if (Files.exists(target)) {
            throw new LedgerException("%s is there already. %s".formatted(target, maybe));
        }
    }

    private static void copy(Path from, Path to) {
        Path part = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw unwritten(to, e);
        } finally {
            delete(part);
        }
    }

    private static void delete(Path... files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw unwritten(file, e);
            }
        }
    }

    private static LedgerException unwritten(Path file, IOException e) {
        return new LedgerException(
                "%s cannot be written (%s). Maybe the disk is full, or the folder is missing."
                        .formatted(file, e.getMessage()),
                e);
    }
}
