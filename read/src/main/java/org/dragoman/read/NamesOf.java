package org.dragoman.read;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Sentence;

/// Joins the name tags of a sentence's words into names.
final class NamesOf {
  private NamesOf() {}

  static List<Name> in(Sentence sentence, List<String> tags) {
    List<Name> names = new ArrayList<>();
    int from = 0;
    while (from < tags.size()) {
      int to = from + 1;
      if (tags.get(from).startsWith("B-")) {
        while (to < tags.size() && tags.get(to).startsWith("I-")) {
          to++;
        }
        names.add(name(sentence, from, to, tags.get(from)));
      }
      from = to;
    }
    return names;
  }

  private static Name name(Sentence sentence, int from, int to, String tag) {
    Span span = sentence.token(from).span().cover(sentence.token(to - 1).span());
    int head = sentence.headOf(span).map(t -> t.index()).orElse(from);
    return new Name(span, kind(tag), sentence.index(), head);
  }

  private static Name.Kind kind(String tag) {
    return switch (tag.substring(2)) {
      case "PER" -> Name.Kind.PERSON;
      case "ORG" -> Name.Kind.ORGANIZATION;
      default -> Name.Kind.LOCATION;
    };
  }
}
