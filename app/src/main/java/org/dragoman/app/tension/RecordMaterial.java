package org.dragoman.app.tension;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.app.material.Cause;
import org.dragoman.app.material.Material;
import org.dragoman.app.material.Material.Reported;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.finding.Actor;
import org.dragoman.reconcile.incident.Parties;
import org.dragoman.reconcile.tension.Scale;
import org.dragoman.reconcile.tension.Tensions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a record of ours (`record.jsonl`): its incidents, with the words that report them.
final class RecordMaterial {
  private static final int MOST_DROPPED = 100;

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Incident> incidents = new ArrayList<>();
  private final List<LocalDate> published = new ArrayList<>();
  private final Map<String, JsonNode> articles = new HashMap<>();
  private final Map<String, JsonNode> events = new HashMap<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final Path file;

  private RecordMaterial(Path file) {
    this.file = file;
  }

  /// Reads a record.
  ///
  /// @throws IOException if the file cannot be read
  static Material read(Path file, Parties.Level level, Scale scale) throws IOException {
    RecordMaterial record = new RecordMaterial(file);
    record.readLines();
    return record.material(level, scale);
  }

  private void readLines() throws IOException {
    try (BufferedReader from = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = from.readLine(); line != null; line = from.readLine()) {
        number++;
        if (!line.isBlank()) {
          take(line, number);
        }
      }
    }
  }

  private void take(String line, int number) {
    try {
      JsonNode json = mapper.readTree(line);
      switch (json.path("type").asString("")) {
        case "actor" -> actors.add(RecordJson.actor(json));
        case "article" -> article(json);
        case "event" -> events.put(json.path("id").asString(), json);
        case "incident" -> incidents.add(RecordJson.incident(json));
        default -> {
          // Other findings play no part in tension.
        }
      }
    } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
      if (dropped.size() < MOST_DROPPED) {
        String found = Optional.ofNullable(e.getMessage()).orElse("a broken line");
        dropped.add(new Dropped(file + ":" + number, found, "a line of a record"));
      }
    }
  }

  private void article(JsonNode json) {
    articles.put(json.path("id").asString(), json);
    String day = json.path("published").path("value").asString("");
    if (!day.isEmpty()) {
      published.add(LocalDate.parse(day));
    }
  }

  private Material material(Parties.Level level, Scale scale) {
    Tensions tensions = new Tensions(parties(), level, scale);
    List<Reported> reported = new ArrayList<>();
    Map<String, Cause> causes = new HashMap<>();
    for (Incident incident : incidents) {
      causes.put(incident.id(), cause(incident));
      for (Deed deed : tensions.deeds(incident)) {
        reported.add(new Reported(deed, incident.standing()));
      }
    }
    String summary =
        incidents.size()
            + " incidents of "
            + articles.size()
            + " articles, "
            + dropped.size()
            + " lines dropped";
    return new Material(tensions.over(incidents, published), reported, causes, dropped, summary);
  }

  /// Everybody as each article knows him, so that a candidate of one year is the president of the
  /// next. Records written before articles told that have the latest view alone.
  private Parties parties() {
    Map<String, Actor> latest = new HashMap<>();
    actors.forEach(a -> latest.putIfAbsent(a.id(), a));
    Map<String, List<Actor>> views = HashMap.newHashMap(articles.size());
    articles.forEach((id, article) -> {
      List<Actor> seen = new ArrayList<>();
      for (JsonNode view : article.path("actors")) {
        Optional.ofNullable(latest.get(view.path("id").asString("")))
            .ifPresent(a -> seen.add(RecordJson.seen(a, view)));
      }
      views.put(id, seen);
    });
    Map<String, String> articleOf = HashMap.newHashMap(events.size());
    events.forEach((id, event) -> articleOf.put(id, event.path("article").asString("")));
    return Parties.of(actors, views, articleOf);
  }

  /// The sentence of the first report, with its outlet and day.
  private Cause cause(Incident incident) {
    JsonNode event = events.get(incident.reports().getFirst());
    JsonNode article = event == null ? null : articles.get(event.path("article").asString());
    if (event == null || article == null) {
      return new Cause(incident.id(), "");
    }
    String text = article.path("text").asString();
    JsonNode evidence = event.path("evidence");
    String words =
        RecordJson.words(text, evidence.path("start").asInt(), evidence.path("end").asInt());
    String outlet = article.path("source").path("outlet").asString("");
    String day = article.path("published").path("value").asString("");
    return new Cause("“" + words + "”", String.join(", ", List.of(outlet, day)));
  }
}
