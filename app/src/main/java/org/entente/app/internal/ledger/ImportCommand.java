package org.entente.app.internal.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.ledger.ImportKind;
import org.entente.ledger.ImportOrder;
import org.entente.ledger.ImportReport;
import org.entente.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente import}: brings other people's event sets into a ledger. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Brings coded event sets into a ledger; the same import twice adds nothing.")
public final class ImportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, plain, .gz or .zip, or folders of them; for icews-quads folders.")
    private List<Path> inputs = List.of();

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            description = "gdelt1, gdelt2, icews, polecat, plover, petrarch, icews-quads or csv.")
    private String kind = "";

    @Option(
            names = "--ledger",
            required = true,
            paramLabel = "FILE",
            description = "The ledger, begun where it is missing.")
    private Path ledger = Path.of("");

    @Option(
            names = "--start",
            paramLabel = "DATE",
            description = "The date of day 0, for icews-quads (default: 1 January of the year in the folder's name).")
    private @Nullable LocalDate start;

    @Option(names = "--mapping", paramLabel = "FILE", description = "Which column means what, for csv.")
    private @Nullable Path mapping;

    @Option(names = "--source", paramLabel = "NAME", description = "The name the events carry (default: the kind's).")
    private @Nullable String source;

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description = "Where rows that cannot be read are set aside (default: the ledger's name and .rejects.tsv).")
    private @Nullable Path rejects;

    @Override
    public Integer call() throws IOException {
        ImportOrder order;
        try {
            ImportKind known = ImportKind.of(kind);
            order = new ImportOrder(known, inputs, source == null ? known.source() : source, start, mapping);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()), e);
        }
        Path aside = rejects == null ? ledger.resolveSibling(ledger.getFileName() + ".rejects.tsv") : rejects;
        ImportReport report;
        try (Ledger open = Ledger.open(ledger);
                ProgressLine line = new ProgressLine();
                Rejects file = new Rejects(aside)) {
            report = open.bring(order, line::show, file::add);
        }
        System.err.printf(
                "%,d events filed%s, %,d rows set aside.%n",
                report.rows(),
                report.known() == 0 ? "" : " (%,d were there)".formatted(report.known()),
                report.rejected());
        if (report.rejects().isEmpty()) {
            return 0;
        }
        System.err.printf(
                "entente: %s. Maybe the file is of another kind; all such rows stand in %s.%n",
                report.rejects().getFirst(), aside);
        return 1;
    }
}
