package org.dragoman.evaluation.times;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.app.Main;
import org.dragoman.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Prints how well times are found in the project's own marked paragraphs, read the way a user
/// would: by `dragoman read` with the day of publication given.
///
///     java ... org.dragoman.evaluation.times.Times [-errors]
///
/// With `-errors`, each time of the open half that was read otherwise; the blind half stays a
/// number.
public final class Times {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Times() {}

  public static void main(String[] arguments) throws IOException {
    for (String half : List.of("open", "blind")) {
      List<MarkedParagraph> marked = MarkedParagraph.load(half);
      Path scratch = Files.createTempDirectory("dragoman-times");
      Map<String, List<Timex>> found = read(marked, scratch);
      TimeAgreement sum = compare(marked, found);
      System.out.printf(
          "%-5s strict %.3f loose %.3f value %.3f type %.3f (%d marked, %d found)%n",
          half,
          sum.strictF1(),
          sum.looseF1(),
          sum.valueF1(),
          sum.kindF1(),
          sum.marked(),
          sum.found());
      if (half.equals("open") && arguments.length > 0) {
        marked.forEach(p -> printErrors(p, found.getOrDefault(p.id(), List.of())));
      }
    }
  }

  /// The agreement over all paragraphs of a half.
  ///
  /// @param scratch an empty folder for what is written
  public static TimeAgreement measure(String half, Path scratch) throws IOException {
    List<MarkedParagraph> marked = MarkedParagraph.load(half);
    return compare(marked, read(marked, scratch));
  }

  private static TimeAgreement compare(
      List<MarkedParagraph> marked, Map<String, List<Timex>> found) {
    return marked.stream()
        .map(p -> TimeAgreement.of(p.times(), found.getOrDefault(p.id(), List.of())))
        .reduce(TimeAgreement.NONE, TimeAgreement::plus);
  }

  private static Map<String, List<Timex>> read(List<MarkedParagraph> marked, Path scratch)
      throws IOException {
    Path input = scratch.resolve("paragraphs.jsonl");
    Files.writeString(
        input, marked.stream().map(Times::line).collect(Collectors.joining("\n", "", "\n")));
    Path out = scratch.resolve("record");
    int code = Main.run("read", input.toString(), "--no-cache", "--out", out.toString());
    if (code != 0) {
      throw new IllegalStateException("reading ended with " + code);
    }
    Map<String, List<Timex>> found = new HashMap<>();
    for (String line : Files.readAllLines(out.resolve("record.jsonl"))) {
      JsonNode object = JSON.readTree(line);
      if (object.path("type").asString().equals("article")) {
        found.put(object.path("id").asString(), times(object));
      }
    }
    return found;
  }

  private static String line(MarkedParagraph paragraph) {
    return JSON.createObjectNode()
        .put("id", paragraph.id())
        .put("published", paragraph.published().toString())
        .put("text", paragraph.text())
        .toString();
  }

  private static List<Timex> times(JsonNode article) {
    List<Timex> times = new ArrayList<>();
    for (JsonNode time : article.path("times")) {
      Span span = new Span(time.path("start").asInt(), time.path("end").asInt());
      JsonNode value = time.path("value");
      times.add(
          new Timex(span, time.path("kind").asString(), value.isNull() ? "" : value.asString()));
    }
    return times;
  }

  private static void printErrors(MarkedParagraph paragraph, List<Timex> found) {
    Set<Timex> used = new HashSet<>();
    for (Timex gold : paragraph.times()) {
      Optional<Timex> met = TimeAgreement.match(gold, found, used);
      met.ifPresent(used::add);
      String kind =
          met.isEmpty()
              ? "missed"
              : !met.get().value().equals(gold.value())
                  ? "value"
                  : met.get().span().equals(gold.span()) ? "" : "words";
      if (!kind.isEmpty()) {
        print(kind, paragraph, gold, met);
      }
    }
    found.stream()
        .filter(t -> !used.contains(t))
        .forEach(t -> print("wrong", paragraph, t, Optional.empty()));
  }

  private static void print(
      String kind, MarkedParagraph paragraph, Timex time, Optional<Timex> other) {
    String text = paragraph.text();
    String before = text.substring(Math.max(0, time.span().start() - 30), time.span().start());
    String after =
        text.substring(time.span().end(), Math.min(text.length(), time.span().end() + 20));
    System.out.printf(
        "%s %s: %s[%s]%s %s%s%n",
        kind,
        paragraph.id(),
        before,
        time.span().in(text),
        after,
        time.value(),
        other.map(o -> " / [" + o.span().in(text) + "] " + o.value()).orElse(""));
  }
}
