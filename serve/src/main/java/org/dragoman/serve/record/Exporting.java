package org.dragoman.serve.record;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.serve.route.Answer;
import org.dragoman.serve.route.Call;
import org.dragoman.serve.route.Problem;
import org.dragoman.serve.route.Route;
import org.dragoman.store.Facet;
import org.dragoman.store.Filter;
import org.dragoman.store.Line;
import org.dragoman.store.LineKind;
import org.dragoman.store.Page;
import org.dragoman.store.Query;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Recorded;
import org.dragoman.store.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The record and its parts as files, written line by line from one revision.
public final class Exporting {
  private static final String JSON_LINES = "application/jsonl; charset=utf-8";
  private static final List<LineKind> OF_AN_ARTICLE =
      List.of(LineKind.STATEMENT, LineKind.EVENT, LineKind.CLAIM);
  private static final List<LineKind> TOGETHER =
      List.of(
          LineKind.STORY,
          LineKind.INCIDENT,
          LineKind.QUOTATION,
          LineKind.PROPOSITION,
          LineKind.TENSION,
          LineKind.BRIEFING);

  private final RecordStore store;
  private final Map<String, Export> exports = new LinkedHashMap<>();

  public Exporting(RecordStore store) {
    this.store = store;
    exports.put("record.jsonl", new Export(JSON_LINES, Exporting::record));
    exports.put("incidents.jsonl", new Export(JSON_LINES, Exporting::incidents));
    exports.put("tension.csv", new Export("text/csv; charset=utf-8", Exporting::tension));
    exports.put("corrections.jsonl", new Export(JSON_LINES, (_, to) -> corrections(to)));
  }

  private record Export(String mediaType, Content content) {}

  @FunctionalInterface
  private interface Content {
    void write(Snapshot from, Writer to) throws IOException;
  }

  /// The routes.
  public List<Route> routes() {
    return List.of(
        Route.get("/exports", "Exports", "The names of the files that there are", _ -> names()),
        Route.get(
                "/exports/{name}",
                "Exports",
                "A file: " + String.join(", ", exports.keySet()),
                this::export)
            .fresh());
  }

  private Answer names() {
    ObjectNode o = Item.object();
    var items = o.putArray("items");
    exports.forEach(
        (name, export) -> items.addObject().put("name", name).put("type", export.mediaType()));
    return Answer.json(o);
  }

  private Answer export(Call call) {
    String name = call.part("name");
    Export export =
        Optional.ofNullable(exports.get(name))
            .orElseThrow(() ->
                Problem.of(
                    Problem.Status.NOT_FOUND,
                    "There is no export '"
                        + Problem.shortened(name)
                        + "'; there are "
                        + String.join(", ", exports.keySet())
                        + "."));
    return Answer.streamed(export.mediaType(), to -> write(export, to))
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }

  private void write(Export export, OutputStream to) throws IOException {
    Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8), 1 << 16);
    try (Snapshot snapshot = store.snapshot()) {
      export.content().write(snapshot, out);
    }
    out.flush();
  }

  /// The record in the order of `record.jsonl`: actors, each article with what it says, then what
  /// they say together.
  private static void record(Snapshot from, Writer to) throws IOException {
    lines(from, Query.of(LineKind.ACTOR), to);
    Query articles = Query.of(LineKind.ARTICLE).by(Query.Order.OLDEST).atMost(Query.MOST);
    Optional<String> cursor = Optional.empty();
    do {
      Page page = from.lines(articles.after(cursor));
      for (Line head : page.lines()) {
        whole(from, LineKind.ARTICLE, List.of(head.id()), to);
        Filter here = Filter.ALL.with(Facet.ARTICLE, head.id());
        for (LineKind kind : OF_AN_ARTICLE) {
          lines(from, Query.of(kind).where(here), to);
        }
      }
      cursor = page.next();
    } while (cursor.isPresent());
    for (LineKind kind : TOGETHER) {
      lines(from, Query.of(kind), to);
    }
  }

  private static void incidents(Snapshot from, Writer to) throws IOException {
    lines(from, Query.of(LineKind.INCIDENT), to);
  }

  private static void lines(Snapshot from, Query query, Writer to) throws IOException {
    Query paged = query.by(Query.Order.OLDEST).atMost(Query.MOST);
    boolean shortened = query.kind() == LineKind.TENSION;
    Optional<String> cursor = Optional.empty();
    do {
      Page page = from.lines(paged.after(cursor));
      if (shortened) {
        whole(from, query.kind(), page.lines().stream().map(Line::id).toList(), to);
      } else {
        write(page.lines(), to);
      }
      cursor = page.next();
    } while (cursor.isPresent());
  }

  private static void whole(Snapshot from, LineKind kind, List<String> ids, Writer to)
      throws IOException {
    for (String id : ids) {
      write(from.line(kind, id).stream().toList(), to);
    }
  }

  private static void write(List<Line> lines, Writer to) throws IOException {
    for (Line line : lines) {
      to.write(line.json());
      to.write('\n');
    }
  }

  private static void tension(Snapshot from, Writer to) throws IOException {
    to.write("source,target," + String.join(",", Days.COLUMNS) + "\r\n");
    Query pairs = Query.of(LineKind.TENSION).by(Query.Order.WEIGHTIEST).atMost(Query.MOST);
    Optional<String> cursor = Optional.empty();
    do {
      Page page = from.lines(pairs.after(cursor));
      for (Line head : page.lines()) {
        for (Line line : from.line(LineKind.TENSION, head.id()).stream().toList()) {
          ObjectNode series = Item.bare(line);
          String pair =
              Days.cell(series.path("dyad").path(0)) + "," + Days.cell(series.path("dyad").path(1));
          for (JsonNode day : series.path("days").values()) {
            to.write(pair + "," + Days.row(day) + "\r\n");
          }
        }
      }
      cursor = page.next();
    } while (cursor.isPresent());
  }

  private void corrections(Writer to) throws IOException {
    for (Recorded recorded : store.corrections()) {
      to.write(CorrectionForm.of(recorded).toString());
      to.write('\n');
    }
  }
}
