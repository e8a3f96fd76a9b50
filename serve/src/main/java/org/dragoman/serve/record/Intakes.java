package org.dragoman.serve.record;

import java.util.List;
import org.dragoman.serve.outside.Intake;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/// Articles that come in by a call, which are answered with what they say.
public final class Intakes {
  /// The largest article that is taken, in bytes.
  public static final int MOST_BYTES = 4 << 20;

  private static final int OK = 200;
  private static final int CREATED = 201;

  private final RecordStore store;
  private final Intake intake;
  private final Runnable changed;

  /// @param changed told when an article has come in
  public Intakes(RecordStore store, Intake intake, Runnable changed) {
    this.store = store;
    this.intake = intake;
    this.changed = changed;
  }

  /// The route.
  public List<Route> routes() {
    return List.of(
        Route.writing(
                Route.Method.POST,
                "/articles",
                "Adding",
                "Takes in an article and gives all that it says",
                this::take)
            .taking(MOST_BYTES, "text/plain", "text/html", "application/json")
            .with(
                Parameter.text("url", "Its public address.", "https://news.example/1"),
                Parameter.text("outlet", "Who published it.", "Meridian Wire"),
                Parameter.day("published", "When it was published.", "2026-01-05"),
                Parameter.text("title", "Its headline.", "Trump threatens Colombia")));
  }

  private Answer take(Call call) {
    Call.Content content =
        call.content().orElseThrow(() -> Problem.invalid("body", "", "an article"));
    Intake.Offer offer =
        new Intake.Offer(
            content.mediaType(),
            content.body().bytes(),
            call.value("url"),
            call.value("outlet"),
            call.value("published"),
            call.value("title"));
    return switch (intake.take(offer)) {
      case Intake.Outcome.Taken(String article, boolean isNew) -> taken(article, isNew);
      case Intake.Outcome.Refused(String found, String expected) ->
          throw Problem.of(
              Problem.Status.UNPROCESSABLE, "body: found " + found + "; expected " + expected);
      case Intake.Outcome.Busy(String why) -> throw Problem.of(Problem.Status.UNAVAILABLE, why);
    };
  }

  private Answer taken(String article, boolean isNew) {
    if (isNew) {
      changed.run();
    }
    try (Snapshot snapshot = store.snapshot()) {
      ObjectNode findings = Parts.findings(snapshot, article);
      byte[] body = Answer.bytes(findings);
      return Answer.of(isNew ? CREATED : OK, Answer.JSON, body)
          .with("Location", "/api/v1/articles/" + Item.inPath(article));
    }
  }
}
