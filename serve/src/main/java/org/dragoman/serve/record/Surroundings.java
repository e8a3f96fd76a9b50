package org.dragoman.serve.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a page needs to show objects: the names of the actors, and the heads of the articles, that
/// they refer to.
public final class Surroundings {
  private static final int MOST = 500;
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
  private final Snapshot snapshot;
  private final TreeSet<String> actors = new TreeSet<>();
  private final TreeSet<String> articles = new TreeSet<>();

  public Surroundings(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// Notes what an object refers to.
  public void note(JsonNode object) {
    Item.actors(object, false, actors);
    articles(object);
  }

  /// Notes an actor.
  public void actor(String id) {
    actors.add(id);
  }

  private void articles(JsonNode in) {
    if (in.isArray()) {
      in.valueStream().filter(JsonNode::isContainer).forEach(this::articles);
    } else {
      Optional.of(in.path("article"))
          .filter(JsonNode::isString)
          .ifPresent(a -> articles.add(a.asString()));
      in.path("articles")
          .valueStream()
          .filter(JsonNode::isString)
          .forEach(a -> articles.add(a.asString()));
      in.propertyStream()
          .map(Map.Entry::getValue)
          .filter(JsonNode::isContainer)
          .forEach(this::articles);
    }
  }

  /// Adds to an answer `around`: the `actors` and `articles`, each by id.
  public ObjectNode addTo(ObjectNode answer) {
    ObjectNode around = answer.putObject("around");
    ObjectNode names = around.putObject("actors");
    for (Line line : snapshot.lines(LineKind.ACTOR, first(named()))) {
      names.set(line.id(), name(Item.bare(line)));
    }
    ObjectNode heads = around.putObject("articles");
    heads(snapshot, articles).forEach(line -> heads.set(line.id(), head(Item.bare(line))));
    return answer;
  }

  /// The ids of all actors; a party that is called by its country's code is the state.
  private List<String> named() {
    return actors.stream().map(id -> COUNTRY.matcher(id).matches() ? "state:" + id : id).toList();
  }

  private static List<String> first(Collection<String> ids) {
    return ids.stream().limit(MOST).toList();
  }

  /// The lines of articles without their texts.
  public static List<Line> heads(Snapshot snapshot, Collection<String> articles) {
    List<String> ids = first(articles);
    return ids.isEmpty() ? List.of() : snapshot.briefs(LineKind.ARTICLE, ids);
  }

  private static ObjectNode name(ObjectNode actor) {
    ObjectNode o = Item.object();
    o.set("name", actor.path("name"));
    o.set("kind", actor.path("kind"));
    o.set("country", actor.path("country"));
    return o;
  }

  /// What is shown of an article beside a citation.
  public static ObjectNode head(ObjectNode article) {
    ObjectNode o = Item.object();
    o.set("title", article.path("title"));
    o.set("outlet", article.path("source").path("outlet"));
    o.set("url", article.path("source").path("url"));
    o.set("published", article.path("published").path("value"));
    o.set("duplicateOf", article.path("duplicateOf"));
    return o;
  }
}
