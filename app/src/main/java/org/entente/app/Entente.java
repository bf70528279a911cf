package org.entente.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import org.entente.app.internal.ParseCommand;
import org.entente.app.internal.atlas.AtlasCommand;
import org.entente.app.internal.atlas.ResolveCommand;
import org.entente.app.internal.coding.ClassifyCommand;
import org.entente.app.internal.coding.CodeCommand;
import org.entente.app.internal.demo.DemoCommand;
import org.entente.app.internal.desk.RehearseCommand;
import org.entente.app.internal.desk.ServeCommand;
import org.entente.app.internal.ledger.EventsCommand;
import org.entente.app.internal.ledger.ImportCommand;
import org.entente.app.internal.ledger.LedgerCommand;
import org.entente.app.internal.ledger.SqlCommand;
import org.entente.app.internal.ledger.StatementsCommand;
import org.entente.app.internal.measure.CampsCommand;
import org.entente.app.internal.measure.ReciprocityCommand;
import org.entente.app.internal.measure.RelationCommand;
import org.entente.app.internal.measure.TriangleCommand;
import org.entente.app.internal.measure.TurningPointsCommand;
import org.entente.app.internal.outlook.AlertsCommand;
import org.entente.app.internal.outlook.BacktestCommand;
import org.entente.app.internal.outlook.NextCommand;
import org.entente.app.internal.outlook.OutlookCommand;
import org.entente.app.internal.outlook.WhatifCommand;
import org.entente.app.internal.read.ReadCommand;
import org.entente.app.internal.speech.AttributeCommand;
import org.entente.ledger.Ledger;
import org.entente.source.Fields;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one program. Exit status: 0 done; 1 something could not be read; 2 the call was wrong. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        version = "entente 0.1.0",
        description = "Reads news and keeps a cited account of how states stand toward one another.",
        subcommands = CommandLine.HelpCommand.class)
public final class Entente {

    private static final List<Class<?>> COMMANDS = List.of(
            ParseCommand.class,
            DemoCommand.class,
            ReadCommand.class,
            CodeCommand.class,
            ClassifyCommand.class,
            AttributeCommand.class,
            CampsCommand.class,
            RelationCommand.class,
            TriangleCommand.class,
            TurningPointsCommand.class,
            ReciprocityCommand.class,
            ImportCommand.class,
            EventsCommand.class,
            StatementsCommand.class,
            SqlCommand.class,
            LedgerCommand.class,
            ResolveCommand.class,
            AtlasCommand.class,
            OutlookCommand.class,
            NextCommand.class,
            WhatifCommand.class,
            AlertsCommand.class,
            BacktestCommand.class,
            ServeCommand.class,
            RehearseCommand.class);

    private Entente() {}

    public static void main(String[] args) {
        System.setOut(new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8));
        int status = run(args);
        System.out.flush();
        System.exit(status);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "'%s' is no date. Maybe write it as 2018-12-24.".formatted(text));
        }
    }

    private static Fields fields(String mapping) {
        try {
            return Fields.parse(mapping);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.TypeConversionException(e.getMessage());
        }
    }

    /** The command that is called, or all where it is none of them: to learn what one takes costs time, and a start should be quick. */
    private static List<Class<?>> called(String... args) {
        if (args.length > 0 && args[0].equals("--version")) {
            return List.of();
        }
        List<Class<?>> called = COMMANDS.stream()
                .filter(command -> args.length > 0 && isNamed(command, args[0]))
                .toList();
        return called.isEmpty() ? COMMANDS : called;
    }

    /** By its class: {@code turning-points} is {@code TurningPointsCommand}. To read what each says of itself would take longer. */
    private static boolean isNamed(Class<?> command, String name) {
        return command.getSimpleName().equalsIgnoreCase(name.replace("-", "") + "Command");
    }

    /** Runs one call and returns its exit status. */
    public static int run(String... args) {
        if (Arrays.asList(args).contains("--ledger")) {
            Ledger.expect();
        }
        CommandLine entente = new CommandLine(new Entente());
        called(args).forEach(entente::addSubcommand);
        return entente.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Entente::day)
                .registerConverter(Fields.class, Entente::fields)
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    System.err.println("entente: " + problem.getMessage());
                    return 1;
                })
                .execute(args);
    }
}
