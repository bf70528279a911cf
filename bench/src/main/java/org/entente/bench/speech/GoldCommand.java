package org.entente.bench.speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.entente.atlas.Atlas;
import org.entente.model.Account;
import org.entente.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Speakers and contents of direct quotations, ratings, ties and conduct against texts of our own. */
@Command(name = "gold", description = "Direct quotations, ratings, ties and conduct on our own texts.")
public final class GoldCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "HALF",
            description =
                    "dev, held, fresh-dev, fresh-held, wide-dev, wide-held, or a file of the same form whose name ends in .jsonl")
    String half = "dev";

    @Option(
            names = "--misses",
            description =
                    "prints what went wrong; only of a half to study, since nobody who tunes may see the other one")
    boolean misses;

    @Override
    public Integer call() {
        if (misses && !half.endsWith("dev") && !isFile()) {
            System.err.println("bench: the misses of '%s' stay unseen. Maybe ask for those of dev.".formatted(half));
            return 2;
        }
        Reader reader = Reader.english();
        quotations(reader);
        entries(reader, "assessments", account -> Entries.assessments(account), Entries::assessment);
        entries(reader, "ties", account -> Entries.ties(account), Entries::tie);
        entries(reader, "conducts", account -> Entries.conducts(account), Entries::conduct);
        return 0;
    }

    private boolean isFile() {
        return half.endsWith(".jsonl");
    }

    private List<Gold.Text> texts(String set, String entries) {
        return isFile() ? Gold.read(Path.of(half), entries) : Gold.read(set, half, entries);
    }

    private void quotations(Reader reader) {
        QuotationScore score = new QuotationScore(Atlas.shipped());
        for (Gold.Text text : texts("quotations", "statements")) {
            score.add(reader.speech(text.dispatch()), text.entries());
        }
        System.out.print(score);
        if (misses) {
            score.misses().forEach(System.out::println);
        }
    }

    private void entries(
            Reader reader,
            String set,
            Function<Account, List<Entries.Entry>> found,
            Function<tools.jackson.databind.JsonNode, Entries.Entry> wanted) {
        Count whole = new Count();
        Count withSource = new Count();
        List<String> wrong = new ArrayList<>();
        for (Gold.Text text : texts(set, set)) {
            List<Entries.Entry> got = found.apply(reader.read(text.dispatch()));
            List<Entries.Entry> gold = text.entries().stream().map(wanted).toList();
            List<Match.Pair> pairs = Match.of(got, gold, Entries.Entry::same, (a, b) -> a.by().equals(b.by()) ? 1 : 0);
            whole.add(pairs.size(), got.size(), gold.size());
            int sourced =
                    (int) pairs.stream().filter(pair -> pair.likeness() > 0).count();
            withSource.add(sourced, got.size(), gold.size());
            if (sourced < Math.max(got.size(), gold.size())) {
                wrong.add("%s %s%n    found  %s%n    wanted %s"
                        .formatted(text.dispatch().id(), text.dispatch().text(), got, gold));
            }
        }
        System.out.printf("%s%n  all but the source  %s%n  with the source     %s%n", set, whole, withSource);
        if (misses) {
            wrong.forEach(System.out::println);
        }
    }
}
