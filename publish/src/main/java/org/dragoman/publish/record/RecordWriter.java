package org.dragoman.publish.record;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.crisis.Reconciled;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.Finding;
import org.dragoman.model.finding.Findings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Writes a record as JSON Lines: actors, then each article with its statements, events and claims,
/// then what they say together. The same record gives the same bytes.
public final class RecordWriter {
  private final ObjectMapper mapper = JsonMapper.builder().build();

  /// Writes the whole record; the writer is flushed, not closed.
  ///
  /// @throws IOException if the writer fails
  public void write(CrisisRecord record, Writer to) throws IOException {
    for (Actor actor : actorsOf(record.articles())) {
      line(to, FindingJson.actor(actor));
    }
    Map<String, String> copies = new HashMap<>();
    record.together().duplicates().forEach(d -> copies.put(d.article(), d.of()));
    Map<String, CodePoints> points = new HashMap<>();
    Map<String, String> articleOfEvent = new HashMap<>();
    for (Findings findings : record.articles()) {
      CodePoints here = CodePoints.of(findings.article().text());
      points.put(findings.article().id(), here);
      findings.events().forEach(e -> articleOfEvent.put(e.id(), e.evidence().article()));
      article(findings, Optional.ofNullable(copies.get(findings.article().id())), here, to);
    }
    together(record.together(), new TogetherJson(points, articleOfEvent), to);
    to.flush();
  }

  /// Writes series of tension alone, in the form that they have in a record; the writer is flushed,
  /// not closed.
  ///
  /// @throws IOException if the writer fails
  public void tensions(List<Tension> tensions, Writer to) throws IOException {
    lines(to, tensions.stream().map(TogetherJson::tension).toList());
    to.flush();
  }

  private void article(
      Findings findings, Optional<String> duplicateOf, CodePoints points, Writer to)
      throws IOException {
    ArticleJson forms = new ArticleJson(points);
    line(to, forms.article(findings, duplicateOf));
    FindingJson json = new FindingJson(forms, HolderChains.of(findings.statements()));
    List<Finding> all = new ArrayList<>(findings.statements());
    all.addAll(findings.events());
    all.addAll(findings.claims());
    for (Finding finding : all) {
      line(to, json.finding(finding));
    }
  }

  private void together(Reconciled together, TogetherJson json, Writer to) throws IOException {
    lines(to, together.stories().stream().map(TogetherJson::story).toList());
    lines(to, together.incidents().stream().map(json::incident).toList());
    lines(to, together.quotations().stream().map(TogetherJson::quotation).toList());
    lines(to, together.propositions().stream().map(TogetherJson::proposition).toList());
    lines(to, together.tensions().stream().map(TogetherJson::tension).toList());
    line(to, json.briefing(together.briefing()));
  }

  /// Everybody once: where articles know different things of an actor, the view with the most
  /// sectors and aliases wins, and the aliases are joined.
  static List<Actor> actorsOf(List<Findings> articles) {
    Map<String, List<Actor>> byId =
        articles.stream()
            .flatMap(f -> f.actors().stream())
            .collect(Collectors.groupingBy(Actor::id, TreeMap::new, Collectors.toList()));
    return byId.values().stream().map(RecordWriter::joined).toList();
  }

  private static Actor joined(List<Actor> views) {
    Actor best =
        views.stream()
            .max(
                Comparator.comparingInt((Actor a) ->
                        a.sectors().size()
                            + (a.country().isPresent() ? 1 : 0)
                            + (a.cameo().isPresent() ? 1 : 0))
                    .thenComparing(Actor::toString))
            .orElseThrow();
    TreeSet<String> aliases = new TreeSet<>();
    views.forEach(v -> aliases.addAll(v.aliases()));
    return new Actor(
        best.id(),
        best.name(),
        best.kind(),
        best.country(),
        best.sectors(),
        best.cameo(),
        List.copyOf(aliases));
  }

  private void lines(Writer to, List<? extends JsonNode> nodes) throws IOException {
    for (JsonNode node : nodes) {
      line(to, node);
    }
  }

  private void line(Writer to, JsonNode node) throws IOException {
    to.write(mapper.writeValueAsString(node));
    to.write('\n');
  }
}
