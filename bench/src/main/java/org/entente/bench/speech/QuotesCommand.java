package org.entente.bench.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.model.Account;
import org.entente.model.Citation;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Stanford CoreNLP's quote annotator beside ours on the same direct quotations, in a process of its own, since its licence is another. It names speakers by words of
 * the text, so both are asked for the words: whether what was taken for the speaker shares a word with the gold source.
 */
@Command(name = "quotes", description = "CoreNLP's quote annotator beside ours on direct quotations.")
public final class QuotesCommand implements Callable<Integer> {

    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "in", "for", "to", "and", "'s");

    @Parameters(index = "0", paramLabel = "HALF", description = "as gold takes it")
    String half = "dev";

    @Option(
            names = "--class-path",
            required = true,
            description = "CoreNLP's jars, those with its models among them, as java's own -cp takes them")
    String classPath = "";

    /** What one reader made of a stretch of quoted words. */
    private record Quote(int start, int end, String speaker) {}

    /** How many quotations were found, with exactly their pieces, with words of their source. For one thread. */
    private static final class Tally {

        private int wanted;
        private int found;
        private int exact;
        private int sourced;

        void add(List<Quote> quotes, JsonNode gold) {
            List<int[]> pieces = pieces(gold);
            List<Quote> near = quotes.stream()
                    .filter(quote ->
                            pieces.stream().anyMatch(piece -> quote.start() < piece[1] && piece[0] < quote.end()))
                    .toList();
            boolean whole = pieces.stream()
                    .allMatch(piece ->
                            near.stream().anyMatch(quote -> quote.start() == piece[0] && quote.end() == piece[1]));
            Set<String> source = words(Gold.word(gold.get("source")));
            wanted++;
            found += near.isEmpty() ? 0 : 1;
            exact += whole ? 1 : 0;
            sourced += near.stream()
                            .anyMatch(quote -> words(quote.speaker()).stream().anyMatch(source::contains))
                    ? 1
                    : 0;
        }

        private static List<int[]> pieces(JsonNode gold) {
            List<int[]> pieces = new ArrayList<>();
            pieces.add(new int[] {
                gold.get("contentStart").asInt(), gold.get("contentEnd").asInt()
            });
            gold.get("contentMore")
                    .valueStream()
                    .forEach(more -> pieces.add(new int[] {
                        more.get("start").asInt(), more.get("end").asInt()
                    }));
            return pieces;
        }

        private static Set<String> words(String text) {
            Set<String> words =
                    new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[\\s,.;]+")));
            words.removeAll(SMALL);
            return words;
        }

        @Override
        public String toString() {
            return "%d quotations: found %d, words exact %d (%.1f %%), speaker's words %d (%.1f %%)"
                    .formatted(wanted, found, exact, 100.0 * exact / wanted, sourced, 100.0 * sourced / wanted);
        }
    }

    @Override
    public Integer call() throws Exception {
        List<Gold.Text> texts = Gold.read("quotations", half, "statements");
        Path folder = Files.createTempDirectory("quotes");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Path file = folder.resolve(i + ".txt");
            Files.writeString(file, texts.get(i).dispatch().text());
            names.add(file.toString());
        }
        Path list = Files.write(folder.resolve("list"), names);
        run(folder, list);
        Tally theirs = new Tally();
        Tally ours = new Tally();
        Reader reader = Reader.english();
        for (int i = 0; i < texts.size(); i++) {
            List<Quote> peer = peer(folder.resolve(i + ".txt.json"));
            List<Quote> own = own(reader.read(texts.get(i).dispatch()));
            for (JsonNode gold : texts.get(i).entries()) {
                if (gold.get("mode").asString().equals("DIRECT")) {
                    theirs.add(peer, gold);
                    ours.add(own, gold);
                }
            }
        }
        System.out.printf("CoreNLP  %s%nours     %s%n", theirs, ours);
        return 0;
    }

    private static List<Quote> own(Account account) {
        List<Quote> quotes = new ArrayList<>();
        String text = account.dispatch().text();
        account.statements().forEach(statement -> {
            Citation source = statement.sourceSpan();
            String speaker = source == null ? "" : text.substring(source.start(), source.end());
            quotes.add(
                    new Quote(statement.content().start(), statement.content().end(), speaker));
            statement.contentMore().forEach(more -> quotes.add(new Quote(more.start(), more.end(), speaker)));
        });
        return quotes;
    }

    private static List<Quote> peer(Path json) throws IOException {
        JsonNode quotes = new ObjectMapper().readTree(Files.readString(json)).get("quotes");
        return quotes == null
                ? List.of()
                : quotes.valueStream()
                        .map(quote -> new Quote(
                                quote.get("beginIndex").asInt(),
                                quote.get("endIndex").asInt(),
                                mention(quote.get("mention"))))
                        .toList();
    }

    private static String mention(@Nullable JsonNode mention) {
        return mention == null ? "" : mention.asString();
    }

    private void run(Path folder, Path list) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx5g",
                        "-cp",
                        classPath,
                        "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                        "-annotators",
                        "tokenize,pos,lemma,ner,depparse,coref,quote",
                        "-ner.useSUTime",
                        "false",
                        "-outputFormat",
                        "json",
                        "-outputDirectory",
                        folder.toString(),
                        "-filelist",
                        list.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException("CoreNLP ended with %d: %s. Maybe its models are missing from --class-path."
                    .formatted(status, Files.readString(log, StandardCharsets.UTF_8)));
        }
    }
}
