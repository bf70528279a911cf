package org.entente.app.internal.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.Account;
import org.entente.model.Dispatch;
import org.entente.reader.Reader;
import org.entente.source.Found;
import org.entente.syntax.Conllu;

/** The accounts of documents whose trees another parser has made. Stateless. */
public final class ParsedDocuments {

    private ParsedDocuments() {}

    /** Hands over each document's account; one without a document's id takes the file's name. */
    public static void read(
            Reader reader, Found.Parsed parsed, Consumer<Account> accounts, Consumer<Found.Problem> wrong) {
        List<Conllu.Document> documents;
        try {
            documents = Conllu.read(
                    parsed.where(),
                    new StringReader(parsed.conllu()),
                    message -> wrong.accept(new Found.Problem(
                            parsed.where(), message, "The sentence is left out, the others are read.")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Conllu.Document document : documents) {
            String id = document.id().isEmpty() ? parsed.id() : document.id();
            Dispatch dispatch = Dispatch.of(id, parsed.date(), document.text());
            Attempt.at(id, () -> reader.read(dispatch, document.trees()), accounts, wrong);
        }
    }
}
