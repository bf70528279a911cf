package org.entente.app.internal.desk.pages;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.entente.app.internal.desk.Answers;
import org.entente.app.internal.desk.Asked;
import org.entente.app.internal.desk.Jobs;
import org.entente.app.internal.desk.Problem;
import org.entente.app.internal.desk.api.Api;
import org.entente.app.internal.desk.api.OpenApi;
import org.entente.app.internal.desk.holdings.Holdings;
import org.entente.app.internal.desk.holdings.Holdings.EventFilter;
import org.entente.app.internal.desk.holdings.Holdings.StatementFilter;
import org.entente.app.internal.desk.view.ActorView;
import org.entente.app.internal.desk.view.AgreementsView;
import org.entente.app.internal.desk.view.DeskView;
import org.entente.app.internal.desk.view.Search;
import org.entente.atlas.Atlas;
import org.entente.model.Account;
import org.entente.reader.Reader;
import org.jspecify.annotations.Nullable;

/** The addresses of the pages that show what is held. Safe to share between threads. */
public final class Pages {

    private static final int MOVERS = 20;

    private final Holdings holdings;
    private final Answers answers;
    private final Jobs jobs;
    private final Reading reading;

    public Pages(Holdings holdings, Answers answers, Jobs jobs, Supplier<Reader> reader) {
        this.holdings = holdings;
        this.answers = answers;
        this.jobs = jobs;
        this.reading = new Reading(holdings, reader);
    }

    public void lay(BiConsumer<String, Handler> get, BiConsumer<String, Handler> post) {
        get.accept("/", this::desk);
        new DrawnPages(holdings, answers).lay(get);
        get.accept("/events", this::events);
        get.accept("/events/rows", this::eventRows);
        get.accept("/evidence", this::evidence);
        get.accept("/statements", this::statements);
        get.accept("/api", request -> send(request, () -> ApiPage.of(OpenApi.document())));
        get.accept("/actor/{id}", this::actor);
        get.accept("/search", this::search);
        get.accept("/agreements", this::agreements);
        get.accept("/licences", request -> send(request, LicencesPage::page));
        get.accept("/dispatches", this::dispatches);
        get.accept("/dispatch/{id}", this::dispatch);
        get.accept("/read", request -> send(request, () -> ReadPage.empty(holdings.dispatches(null, 20, 0))));
        post.accept("/read", reading::read);
        post.accept("/dispatch", reading::file);
    }

    private void desk(Context request) {
        if (jobs.anyRuns()) {
            Answers.sendOnce(request, Answers.HTML, DeskPage.of(DeskView.of(holdings, MOVERS), true));
        } else {
            send(request, () -> DeskPage.of(DeskView.of(holdings, MOVERS), false));
        }
    }

    private void events(Context request) {
        EventFilter filter = Api.filter(new Asked(request));
        send(request, () -> EventsPage.of(filter, holdings.events(filter, EventList.PAGE, 0), holdings.facets(filter)));
    }

    private void eventRows(Context request) {
        Asked asked = new Asked(request);
        EventFilter filter = Api.filter(asked);
        int offset = asked.count("offset", 0, 0, Integer.MAX_VALUE);
        send(
                request,
                () -> EventsPage.list(filter, holdings.events(filter, EventList.PAGE, offset), offset)
                        .written());
    }

    private void evidence(Context request) {
        Asked asked = new Asked(request);
        String id = asked.text("dispatch");
        int sentence = asked.count("sentence", 0, 0, Integer.MAX_VALUE);
        int start = asked.count("start", 0, 0, Integer.MAX_VALUE);
        int end = asked.count("end", 1, 1, Integer.MAX_VALUE);
        send(request, () -> new Evidence(account(id)).of(sentence, start, end).written());
    }

    private Account account(@Nullable String id) {
        return (id == null ? java.util.Optional.<Account>empty() : holdings.account(id))
                .orElseThrow(
                        () -> Problem.missing("There is no dispatch '%s'. Maybe look at /dispatches.".formatted(id)));
    }

    private void statements(Context request) {
        Asked asked = new Asked(request);
        StatementFilter filter =
                new StatementFilter(asked.text("speaker"), asked.text("words"), asked.day("from"), asked.day("to"));
        int offset = asked.count("offset", 0, 0, Integer.MAX_VALUE);
        send(
                request,
                () -> StatementsPage.of(filter, holdings.statements(filter, StatementsPage.PAGE, offset), offset));
    }

    private void actor(Context request) {
        String id = request.pathParam("id");
        send(
                request,
                () -> ActorPage.of(ActorView.of(holdings, Atlas.shipped(), id)
                        .orElseThrow(() ->
                                Problem.missing("Nobody is known as '%s'. Maybe search by name.".formatted(id)))));
    }

    /** The one who is meant without doubt, or a list. */
    private void search(Context request) {
        String words = new Asked(request).text("q");
        List<Search.Hit> hits = Search.of(Atlas.shipped(), words == null ? "" : words);
        if (hits.size() == 1) {
            request.redirect("/actor/" + Addresses.part(hits.getFirst().id()));
        } else {
            send(request, () -> SearchPage.of(words == null ? "" : words, hits));
        }
    }

    private void agreements(Context request) {
        Asked asked = new Asked(request);
        List<String> parties = asked.parties("party", "with");
        send(request, () -> AgreementsPage.of(AgreementsView.of(Atlas.shipped(), parties)));
    }

    private void dispatches(Context request) {
        int offset = new Asked(request).count("offset", 0, 0, Integer.MAX_VALUE);
        send(request, () -> Dispatches.page(holdings.dispatches(null, Dispatches.PAGE, offset), offset));
    }

    private void dispatch(Context request) {
        Asked asked = new Asked(request);
        int start = asked.count("start", -1, -1, Integer.MAX_VALUE);
        int end = asked.count("end", -1, -1, Integer.MAX_VALUE);
        send(request, () -> ReadPage.dispatch(account(request.pathParam("id")), start, end));
    }

    private void send(Context request, Supplier<String> page) {
        answers.send(request, holdings.version(), Answers.HTML, page);
    }
}
