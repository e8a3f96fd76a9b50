package org.dragoman.publish.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dragoman.model.crisis.Comparison;
import org.dragoman.model.crisis.Reconciled;
import org.dragoman.model.crisis.Reconciled.Duplicate;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Findings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// The lines of a record, a JSON object each, without the line ends: for whoever keeps them one by
/// one. [RecordWriter] writes the same lines as a file.
public final class RecordLines {
  private final ObjectMapper mapper = JsonMapper.builder().build();

  /// What one article says: its own line, then statements, events with their further mentions, and
  /// claims.
  ///
  /// @param copied the earlier article that it repeats, and how
  public List<String> ofArticle(Findings findings, Optional<Duplicate> copied) {
    ArticleJson forms = new ArticleJson(CodePoints.of(findings.article().text()));
    FindingJson json = new FindingJson(forms, HolderChains.of(findings.statements()));
    List<String> lines = new ArrayList<>();
    lines.add(text(forms.article(findings, copied)));
    findings.statements().forEach(s -> lines.add(text(json.statement(s))));
    tellings(findings).forEach(t -> lines.add(text(json.event(t.event(), t.of()))));
    findings.claims().forEach(c -> lines.add(text(json.claim(c))));
    return lines;
  }

  /// An event, or a further mention of one.
  private record Telling(Event event, Optional<Event> of) {}

  /// The events and their further mentions, in text order.
  private static List<Telling> tellings(Findings findings) {
    List<Telling> all = new ArrayList<>();
    for (Event event : findings.events()) {
      all.add(new Telling(event, Optional.empty()));
      event.mentions().forEach(m -> all.add(new Telling(m, Optional.of(event))));
    }
    all.sort(
        Comparator.comparing((Telling t) -> t.event().trigger())
            .thenComparing(t -> t.event().id()));
    return all;
  }

  /// Everybody whom some articles name, once each, by id: where articles know different things of
  /// an actor, the latest view wins, since offices change; of one day, and where no day is known,
  /// the one that knows most. The aliases are joined.
  public List<String> ofActors(List<Findings> articles) {
    return actorsOf(articles).stream().map(FindingJson::actor).map(this::text).toList();
  }

  /// What articles say together: stories, incidents, quotations, propositions, tension and the
  /// briefing.
  ///
  /// @param articles all that were put together
  public Stream<String> ofTogether(Reconciled together, List<Findings> articles) {
    Map<String, CodePoints> points = new HashMap<>();
    Map<String, String> articleOfEvent = new HashMap<>();
    for (Findings findings : articles) {
      points.put(findings.article().id(), CodePoints.of(findings.article().text()));
      findings.eventsTold().forEach(e -> articleOfEvent.put(e.id(), e.evidence().article()));
    }
    TogetherJson json = new TogetherJson(points, articleOfEvent);
    Map<String, List<Comparison.Account>> accounts = new HashMap<>();
    together.comparisons().forEach(c -> accounts.put(c.story(), c.accounts()));
    return Stream.of(
            together.stories().stream()
                .map(s -> json.story(s, accounts.getOrDefault(s.id(), List.of()))),
            together.incidents().stream().map(json::incident),
            together.quotations().stream().map(TogetherJson::quotation),
            together.propositions().stream().map(json::proposition),
            together.tensions().stream().map(TogetherJson::tension),
            Stream.of(together.briefing()).map(json::briefing))
        .flatMap(part -> part)
        .map(this::text);
  }

  /// Series of tension alone.
  Stream<String> ofTensions(List<Tension> tensions) {
    return tensions.stream().map(TogetherJson::tension).map(this::text);
  }

  private String text(JsonNode node) {
    return mapper.writeValueAsString(node);
  }

  static List<Actor> actorsOf(List<Findings> articles) {
    Map<String, List<View>> byId = new TreeMap<>();
    for (Findings findings : articles) {
      LocalDate day = findings.article().published().value().orElse(LocalDate.MIN);
      for (Actor actor : findings.actors()) {
        byId.computeIfAbsent(actor.id(), _ -> new ArrayList<>()).add(new View(day, actor));
      }
    }
    return byId.values().stream().map(RecordLines::joined).toList();
  }

  /// An actor as an article of some day knows him.
  private record View(LocalDate day, Actor actor) {
    int known() {
      return actor.sectors().size()
          + (actor.country().isPresent() ? 1 : 0)
          + (actor.cameo().isPresent() ? 1 : 0);
    }
  }

  private static Actor joined(List<View> views) {
    Actor best =
        views.stream()
            .max(
                Comparator.comparing(View::day)
                    .thenComparingInt(View::known)
                    .thenComparing(v -> v.actor().toString()))
            .orElseThrow()
            .actor();
    TreeSet<String> aliases = new TreeSet<>();
    views.forEach(v -> aliases.addAll(v.actor().aliases()));
    return new Actor(
        best.id(),
        best.name(),
        best.kind(),
        best.country(),
        best.sectors(),
        best.cameo(),
        List.copyOf(aliases));
  }
}
