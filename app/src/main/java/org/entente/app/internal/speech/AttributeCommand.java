package org.entente.app.internal.speech;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.app.internal.read.Attempt;
import org.entente.app.internal.read.ParsedDocuments;
import org.entente.model.Account;
import org.entente.model.Citation;
import org.entente.model.Statement;
import org.entente.reader.Reader;
import org.entente.source.Found;
import org.entente.source.SearchOptions;
import org.entente.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente attribute}: the statements of dispatches, as offsets into their text. */
@Command(
        name = "attribute",
        mixinStandardHelpOptions = true,
        description = {
            "Prints who says what, a statement a line: dispatch, source start and end, cue start and end, content start and end,",
            "mode and source; - where there is none. Offsets count UTF-16 code units of the text as given."
        })
public final class AttributeCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Text files or folders; - is standard input.")
    private List<String> inputs = List.of();

    @Override
    public Integer call() {
        Reader reader = Reader.english();
        boolean[] problem = {false};
        Consumer<Found.Problem> problems = wrong -> {
            System.err.println("entente: " + wrong);
            problem[0] = true;
        };
        Sources.search(inputs, SearchOptions.dated(null), System.in, found -> {
            switch (found) {
                case Found.Problem wrong -> problems.accept(wrong);
                case Found.Article article ->
                    Attempt.at(
                            article.dispatch().id(),
                            () -> reader.speech(article.dispatch()),
                            AttributeCommand::print,
                            problems);
                case Found.Parsed parsed -> ParsedDocuments.read(reader, parsed, AttributeCommand::print, problems);
            }
        });
        return problem[0] ? 1 : 0;
    }

    private static void print(Account account) {
        for (Statement statement : account.statements()) {
            System.out.println(String.join(
                    "\t",
                    account.dispatch().id(),
                    span(statement.sourceSpan()),
                    span(statement.cue()),
                    span(statement.content()),
                    statement.mode().name(),
                    statement.source() == null ? "-" : statement.source()));
        }
    }

    private static String span(@Nullable Citation citation) {
        return citation == null ? "-\t-" : citation.start() + "\t" + citation.end();
    }
}
