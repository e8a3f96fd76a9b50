package org.dragoman.serve.record;

import java.util.List;
import java.util.Optional;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Parameter;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import org.dragoman.store.LineKind;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/// The words behind a citation, with what stands around them and where they come from.
public final class Citations {
  private static final int AROUND = 160;
  private static final int LONGEST = 20_000;
  private static final int MOST = 100_000_000;

  private final Opened opened;

  public Citations(Opened opened) {
    this.opened = opened;
  }

  /// The route.
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/citation",
                "The record",
                "The exact words of a span of an article, with the words around and the source",
                opened.reading(Citations::words))
            .with(
                Parameter.text("article", "The id of the article. Required.", "a-1"),
                Parameter.whole("start", "Where it starts, in code points. Required.", 0, MOST, 0),
                Parameter.whole("end", "Where it ends, in code points. Required.", 0, MOST, 1)));
  }

  private static Answer words(Snapshot snapshot, Call call) {
    String article = required("article", call);
    int start = Integer.parseInt(required("start", call));
    int end = Integer.parseInt(required("end", call));
    Text text =
        Text.of(snapshot.text(article).orElseThrow(() -> Problem.absent("article", article)));
    if (start >= end || end > text.length() || end - start > LONGEST) {
      throw Problem.invalid(
          "end",
          start + " to " + end,
          "a span within the text, which has "
              + text.length()
              + " code points, of at most "
              + LONGEST);
    }
    ObjectNode o = Item.object();
    o.put("article", article).put("start", start).put("end", end);
    o.put("text", text.cut(start, end));
    o.put("before", text.cut(start - AROUND, start));
    o.put("after", text.cut(end, end + AROUND));
    Surroundings.heads(snapshot, List.of(article)).stream()
        .map(Item::bare)
        .map(Surroundings::head)
        .forEach(head -> head.propertyStream().forEach(p -> o.set(p.getKey(), p.getValue())));
    return Answer.json(o);
  }

  private static String required(String name, Call call) {
    Optional<String> value = call.value(name);
    return value.orElseThrow(() -> Problem.invalid(name, "", "a value; the parameter is required"));
  }

  /// The line of an article, whole.
  static ObjectNode article(Snapshot snapshot, String id) {
    return Item.bare(Lists.whole(LineKind.ARTICLE, snapshot, id));
  }
}
