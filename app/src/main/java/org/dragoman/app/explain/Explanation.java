package org.dragoman.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// How a finding came about, as lines to read.
final class Explanation {
  private static final int AROUND = 60;

  private final RecordFile record;
  private final RuleBook rules;
  private final EventRows events;
  private final JsonNode finding;
  private final String text;
  private final List<String> lines = new ArrayList<>();

  private Explanation(RecordFile record, RuleBook rules, EventRows events, JsonNode finding) {
    this.record = record;
    this.rules = rules;
    this.events = events;
    this.finding = finding;
    this.text = record.article(field("article")).map(a -> a.path("text").asString("")).orElse("");
  }

  static List<String> of(RecordFile record, RuleBook rules, EventRows events, JsonNode finding) {
    Explanation explanation = new Explanation(record, rules, events, finding);
    explanation.tell();
    return explanation.lines;
  }

  private void tell() {
    lines.add(field("id") + ", " + field("type") + kind() + " in " + source());
    rule();
    spans("cue", "cue");
    spans("trigger", "word");
    spans("content", "content");
    spans("proposition", "claim");
    participants();
    said();
    standing();
    line("stance", field("stance"));
    line("force", field("force"));
    line("code", events.code(finding));
    line("inside", field("within"));
    line("mention of", field("mentionOf"));
    finding.path("mentions").valueStream().forEach(m -> line("told again", again(m)));
    evidence();
    record
        .resting(field("id"))
        .forEach(f ->
            line(
                "bears",
                f.path("id").asString("")
                    + ", "
                    + f.path("type").asString("")
                    + " by rule "
                    + f.path("rule").asString("")));
  }

  private String field(String name) {
    JsonNode value = finding.path(name);
    return value.isString() ? value.asString("") : "";
  }

  private String kind() {
    return field("kind").isEmpty() ? "" : " (" + field("kind") + ")";
  }

  private String source() {
    Optional<JsonNode> article = record.article(field("article"));
    String title = article.map(a -> a.path("title").asString("")).orElse("");
    return field("article") + (title.isEmpty() ? "" : ", “" + title + "”");
  }

  private void rule() {
    String[] name = field("rule").split("@", 2);
    line("rule", name[0] + rules.page(name[0]).map(p -> ": " + p.what()).orElse(""));
    if (name.length > 1 && EventRows.isNamedBy(name[0])) {
      events.lines(name[1]).forEach(l -> line("row", l));
    } else if (name.length > 1) {
      line("version", name[1]);
    }
    line("confidence", String.valueOf(finding.path("confidence").asDouble()));
  }

  private void spans(String name, String shown) {
    String words = words(finding.path(name));
    line(shown, words);
  }

  private void participants() {
    participant("speaker", rules.page(field("rule")).flatMap(RuleBook.Page::who));
    participant("holder", rules.page(field("rule")).flatMap(RuleBook.Page::who));
    participant("addressee", Optional.empty());
    finding.path("source").valueStream().forEach(p -> side("from", p));
    finding.path("target").valueStream().forEach(p -> side("to", p));
  }

  private void side(String name, JsonNode participant) {
    line(name, who(participant));
    meant(participant);
  }

  /// What the article gave that the phrase leaves out, such as the country of "the president".
  private void meant(JsonNode participant) {
    JsonNode mention = participant.path("mention");
    JsonNode span = mention.isArray() ? mention.path(0) : mention;
    if (span.isObject()) {
      record.article(field("article")).stream()
          .flatMap(article -> article.path("mentions").valueStream())
          .filter(m -> m.path("start").asInt(-1) == span.path("start").asInt(-2))
          .filter(m -> m.path("actor").asString("").equals(participant.path("actor").asString("")))
          .map(m -> m.path("why").asString(""))
          .findFirst()
          .ifPresent(why -> line("", why.isEmpty() ? "" : "meant because: " + why));
    }
  }

  private void participant(String name, Optional<String> why) {
    JsonNode participant = finding.path(name);
    if (participant.isObject()) {
      line(name, who(participant));
      meant(participant);
      why.ifPresent(w -> line("", "found as: " + w));
    } else if (participant.isNull() && name.equals("speaker")) {
      line(name, "nobody: the text does not say");
    }
  }

  private String who(JsonNode participant) {
    String actor = participant.path("actor").asString("");
    String words = words(participant.path("mention"));
    return words + (actor.isEmpty() ? ", not resolved" : " = " + actor);
  }

  private void said() {
    JsonNode said = finding.path("said");
    String when =
        List.of("date", "venue", "medium").stream()
            .filter(f -> said.path(f).isString())
            .map(f -> f + " " + said.path(f).asString(""))
            .collect(Collectors.joining(", "));
    line("said", when);
  }

  private void standing() {
    JsonNode standing = finding.path("standing");
    String by = standing.path("by").asString("");
    line("standing", standing.path("kind").asString("") + (by.isEmpty() ? "" : " by " + by));
  }

  private String again(JsonNode mention) {
    return mention.path("event").asString("") + " " + words(mention.path("trigger"));
  }

  private void line(String name, String value) {
    if (!value.isEmpty()) {
      lines.add("  %-12s%s".formatted(name, value));
    }
  }

  /// The words of a span, or of a list of them, in quotation marks.
  private String words(JsonNode spans) {
    List<JsonNode> all =
        spans.isArray()
            ? spans.valueStream().toList()
            : spans.isObject() ? List.of(spans) : List.of();
    return all.stream()
        .map(s -> "“" + cut(s.path("start").asInt(0), s.path("end").asInt(0)) + "”")
        .collect(Collectors.joining(" ... "));
  }

  /// The words around the cue or the first piece of content, as the article has them.
  private void evidence() {
    for (String name : List.of("evidence", "cue", "content", "proposition")) {
      JsonNode at = finding.path(name);
      JsonNode span = at.isArray() ? at.path(0) : at;
      if (span.isObject()) {
        int start = span.path("start").asInt(0);
        int end = span.path("end").asInt(0);
        String around =
            cut(start - AROUND, start) + "[" + cut(start, end) + "]" + cut(end, end + AROUND);
        line("at", start + "–" + end + ": …" + around + "…");
        return;
      }
    }
  }

  /// A stretch of the article, counted in code points, with line ends shown as spaces.
  private String cut(int from, int to) {
    int length = text.codePointCount(0, text.length());
    int start = Math.clamp(from, 0, length);
    int end = Math.clamp(to, start, length);
    int first = text.offsetByCodePoints(0, start);
    return text.substring(first, text.offsetByCodePoints(first, end - start)).replace('\n', ' ');
  }
}
