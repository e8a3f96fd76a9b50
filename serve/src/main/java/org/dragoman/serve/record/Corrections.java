package org.dragoman.serve.record;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Attribution;
import org.dragoman.store.Correction;
import org.dragoman.store.LineKind;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Recorded;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Corrections by users: laid over what was extracted, with who, when and why, and taken back in
/// the same way.
public final class Corrections {
  private static final String GROUP = "Corrections";
  private static final int MOST_BYTES = 16 * 1024;

  private final RecordStore store;
  private final InstantSource clock;
  private final Runnable changed;

  /// @param changed told when a correction has been made or taken back
  public Corrections(RecordStore store, InstantSource clock, Runnable changed) {
    this.store = store;
    this.clock = clock;
    this.changed = changed;
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get("/corrections", GROUP, "All corrections, with those taken back", _ -> all()),
        Route.writing(
                Route.Method.POST,
                "/corrections",
                GROUP,
                "Rejects, merges, recodes or renames, with who says so and why",
                this::make)
            .taking(MOST_BYTES, "application/json"),
        Route.writing(
                Route.Method.DELETE,
                "/corrections/{number}",
                GROUP,
                "Takes a correction back; it stays in the list",
                this::withdraw)
            .with(
                Parameter.text("who", "Who takes it back. Required.", "Ana"),
                Parameter.text("why", "The reason. Required.", "Both reports mean another day")));
  }

  private Answer all() {
    ObjectNode o = Item.object();
    ArrayNode items = o.putArray("items");
    store.corrections().forEach(c -> items.add(CorrectionForm.of(c)));
    return Answer.json(o.put("revision", store.revision()));
  }

  private Answer make(Call call) {
    byte[] body = call.content().map(c -> c.body().bytes()).orElseThrow(() -> missing("body"));
    Correction correction = CorrectionForm.read(body, clock.instant());
    try (Snapshot snapshot = store.snapshot()) {
      exists(snapshot, correction.kind(), correction.target());
      if (correction instanceof Correction.Merge merge) {
        exists(snapshot, merge.kind(), merge.into());
      }
    }
    Recorded recorded = store.correct(correction);
    changed.run();
    return Answer.created(CorrectionForm.of(recorded));
  }

  private static void exists(Snapshot snapshot, LineKind kind, String id) {
    if (snapshot.line(kind, id).isEmpty()) {
      throw Problem.absent(kind.type(), id);
    }
  }

  private Answer withdraw(Call call) {
    String number = call.part("number");
    if (!number.matches("[0-9]{1,15}")) {
      throw Problem.invalid("number", number, "the number of a correction");
    }
    Attribution by =
        new Attribution(
            call.value("who").orElseThrow(() -> missing("who")),
            clock.instant(),
            call.value("why").orElseThrow(() -> missing("why")));
    Optional<Recorded> withdrawn = store.withdraw(Long.parseLong(number), by);
    changed.run();
    return Answer.json(
        CorrectionForm.of(
            withdrawn.orElseThrow(() ->
                Problem.of(
                    Problem.Status.NOT_FOUND,
                    "There is no correction " + number + " that could be taken back."))));
  }

  private static Problem missing(String name) {
    return Problem.invalid(name, "", "some text; it is required");
  }
}
