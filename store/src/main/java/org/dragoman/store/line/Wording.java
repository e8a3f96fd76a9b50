package org.dragoman.store.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The words of a line.
///
/// @param shown what is shown beside its object
/// @param searched among which words it is found
public record Wording(String shown, String searched) {
  private static final int MOST_PARTS = 20;

  /// The words of a line of one article.
  ///
  /// @param text of the article
  public static Wording of(RecordLine line, Text text) {
    ObjectNode o = line.object();
    return switch (line.kind()) {
      case ARTICLE -> new Wording("", joined(Fields.text(o, "title"), text.toString()));
      case STATEMENT -> of(text.joined(o.path("content")));
      case EVENT -> of(text.words(o.path("evidence")));
      case CLAIM -> of(text.joined(o.path("proposition")));
      case ACTOR, STORY, INCIDENT, QUOTATION, PROPOSITION, TENSION, BRIEFING ->
          together(line, List.of());
    };
  }

  /// The words of a line of several articles.
  ///
  /// @param parts what it is made of, in the order in which the line names it
  public static Wording together(RecordLine line, List<Part> parts) {
    ObjectNode o = line.object();
    return switch (line.kind()) {
      case ACTOR -> actor(o);
      case STORY -> of(Fields.text(o, "title").orElse(""));
      case PROPOSITION -> of(Fields.text(o, "text").orElse(""));
      case INCIDENT -> new Wording(first(parts), all(parts));
      case QUOTATION -> new Wording(fullest(o, parts), all(parts));
      case BRIEFING -> new Wording("", String.join(" ", Fields.each(o.path("lines"), "text")));
      case TENSION -> of("");
      case ARTICLE, STATEMENT, EVENT, CLAIM ->
          throw new IllegalArgumentException("of one article: " + line.id());
    };
  }

  private static Wording of(String words) {
    return new Wording(words, words);
  }

  private static Wording actor(JsonNode o) {
    List<String> names = new ArrayList<>();
    Fields.text(o, "name").ifPresent(names::add);
    names.addAll(Fields.texts(o.path("aliases")));
    return new Wording(names.isEmpty() ? "" : names.getFirst(), String.join(" | ", names));
  }

  private static String first(List<Part> parts) {
    return parts.isEmpty() ? "" : parts.getFirst().words();
  }

  private static String fullest(JsonNode o, List<Part> parts) {
    String fullest = Fields.text(o, "fullest").orElse("");
    return parts.stream()
        .filter(part -> part.id().equals(fullest))
        .map(Part::words)
        .findFirst()
        .orElse(first(parts));
  }

  private static String all(List<Part> parts) {
    SequencedSet<String> words = new LinkedHashSet<>();
    parts.stream().limit(MOST_PARTS).map(Part::words).forEach(words::add);
    return String.join(" | ", words);
  }

  private static String joined(Optional<String> title, String text) {
    return title.map(t -> t + " | " + text).orElse(text);
  }
}
