package org.entente.app.internal.atlas;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.atlas.Atlas;
import org.entente.atlas.Dictionary;
import org.entente.atlas.Laid;
import org.entente.atlas.Sense;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente atlas}: what is known before reading. */
@Command(
        name = "atlas",
        mixinStandardHelpOptions = true,
        description = "Shows, checks and extends what is known before reading.")
public final class AtlasCommand {

    @Command(name = "show", mixinStandardHelpOptions = true, description = "Shows what a name stands for on a day.")
    int show(
            @Parameters(arity = "1..*", paramLabel = "NAME") List<String> name,
            @Option(names = "--date", paramLabel = "D", description = "Today where it is left out.") @Nullable
                    LocalDate date,
            @Option(names = "--facts", paramLabel = "CSV", description = "Facts to lay over the atlas.") @Nullable
                    Path facts)
            throws IOException {
        Atlas atlas = facts == null ? Atlas.shipped() : Atlas.under(Atlas.laid(facts));
        String words = String.join(" ", name);
        Set<Sense> senses = new LinkedHashSet<>(atlas.senses(words, date));
        if (senses.isEmpty()) {
            System.err.println(
                    "entente: the atlas does not know '%s'. Maybe it is written otherwise.".formatted(words));
            return 1;
        }
        for (Sense sense : senses) {
            Actor actor = atlas.actor(sense.id(), date);
            System.out.println(actor == null ? sense.kind() + "\t" + sense.id() : sense.kind() + "\t" + line(actor));
            if (actor != null) {
                atlas.career(actor.id())
                        .forEach(tenure -> System.out.println(
                                "\t" + tenure.post().title() + ", " + tenure.state() + ", " + tenure.term()));
            }
        }
        return 0;
    }

    private static String line(Actor actor) {
        return String.join(
                "\t",
                actor.id(),
                actor.name(),
                actor.country() == null ? "-" : actor.country(),
                actor.sector() == null ? "-" : actor.sector().name(),
                actor.office() == null ? "-" : actor.office().title());
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Checks the tables; names file, line and value.")
    int check() {
        List<String> problems = Atlas.check();
        problems.forEach(System.out::println);
        System.err.printf("%d problems%n", problems.size());
        return problems.isEmpty() ? 0 : 1;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Turns dictionaries in the PETRARCH format into facts to lay over the atlas, as CSV on standard output.",
                "Names that the atlas knows are left out unless --all is given."
            })
    int imported(
            @Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files,
            @Option(names = "--all", description = "Also names that the atlas knows.") boolean all) {
        int status = 0;
        System.out.println("name,actor,country,sector,from,to");
        for (Path file : files) {
            try {
                Dictionary dictionary = Dictionary.petrarch(file);
                int written = 0;
                for (Laid fact : dictionary.facts()) {
                    if (all
                            || Atlas.shipped()
                                    .senses(fact.name(), fact.term().from())
                                    .isEmpty()) {
                        System.out.println(csv(fact));
                        written++;
                    }
                }
                dictionary.unread().forEach(System.err::println);
                System.err.printf(
                        "%s: %d facts, %d written, %d nouns, %d lines not understood%n",
                        file,
                        dictionary.facts().size(),
                        written,
                        dictionary.nouns().size(),
                        dictionary.unread().size());
            } catch (IOException e) {
                System.err.printf(
                        "entente: %s: it cannot be read (%s). Maybe the name is misspelt.%n", file, e.getMessage());
                status = 1;
            }
        }
        return status;
    }

    private static String csv(Laid fact) {
        String name = fact.name().replace("\"", "\"\"");
        return "\"%s\",%s,%s,%s,%s,%s"
                .formatted(
                        name,
                        fact.actor(),
                        fact.country() == null ? "" : fact.country(),
                        fact.sector() == null ? "" : fact.sector().name(),
                        fact.term().from() == null ? "" : fact.term().from(),
                        fact.term().to() == null ? "" : fact.term().to());
    }
}
