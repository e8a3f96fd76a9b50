package org.dragoman.serve.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.serve.outside.Inputs;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Route;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is read, and what could not be: folders, files, feeds.
public final class Inputting {
  private final Inputs inputs;

  public Inputting(Inputs inputs) {
    this.inputs = inputs;
  }

  /// The route.
  public List<Route> routes() {
    return List.of(
        Route.get(
                "/inputs",
                "Server",
                "What is read: folders, files and feeds, with what could not be read and why",
                _ -> Answer.json(json(inputs.now())))
            .fresh());
  }

  private static ObjectNode json(Inputs.State state) {
    ObjectNode o = Item.object();
    ArrayNode items = o.putArray("items");
    state.inputs().forEach(input -> input(input, items.addObject()));
    troubles(state.dropped(), o.putArray("dropped"));
    return o;
  }

  private static void input(Inputs.Input input, ObjectNode o) {
    o.put("kind", input.kind().name().toLowerCase(Locale.ROOT)).put("name", input.name());
    o.put("title", input.title().orElse(null));
    input.articles().ifPresentOrElse(n -> o.put("articles", n), () -> o.putNull("articles"));
    o.put("asked", input.asked().map(Object::toString).orElse(null));
    o.put("next", input.next().map(Object::toString).orElse(null));
    Optional<Inputs.Trouble> trouble = input.trouble();
    if (trouble.isPresent()) {
      trouble(trouble.get(), o.putObject("trouble"));
    } else {
      o.putNull("trouble");
    }
    troubles(input.dropped(), o.putArray("dropped"));
  }

  private static void troubles(List<Inputs.Trouble> troubles, ArrayNode to) {
    troubles.forEach(t -> trouble(t, to.addObject()));
  }

  private static void trouble(Inputs.Trouble trouble, ObjectNode o) {
    o.put("where", trouble.where());
    o.put("found", trouble.found()).put("expected", trouble.expected());
  }
}
