package org.dragoman.training.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Name tags, a word each: `B-` opens a name, `I-` goes on with it, `O` is outside.
public final class NameTags {
  /// The tag of a word outside names.
  public static final String OUTSIDE = "O";

  /// All tags, in the order of the network's scores.
  public static final List<String> ALL =
      List.of(OUTSIDE, "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");

  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC");

  private NameTags() {}

  /// A name: its first word, the word behind it, and its type.
  ///
  /// @param type `PER`, `ORG`, `LOC`
  public record Found(int from, int to, String type) implements Comparable<Found> {
    @Override
    public int compareTo(Found other) {
      return from != other.from ? from - other.from : toString().compareTo(other.toString());
    }
  }

  /// The names that tags mark. A name that begins with `I-` is none.
  public static Set<Found> names(List<String> tags) {
    Set<Found> names = new TreeSet<>();
    for (int from = 0; from < tags.size(); from++) {
      if (tags.get(from).startsWith("B-")) {
        String type = tags.get(from).substring(2);
        int to = from + 1;
        while (to < tags.size() && tags.get(to).equals("I-" + type)) {
          to++;
        }
        names.add(new Found(from, to, type));
      }
    }
    return names;
  }

  /// Marks a name, both ends included, if there is one and none of its words is part of another.
  static void mark(List<String> tags, int from, int to, String type) {
    boolean free = from <= to && tags.subList(from, to + 1).stream().allMatch(OUTSIDE::equals);
    for (int word = from; free && word <= to; word++) {
      tags.set(word, (word == from ? "B-" : "I-") + type);
    }
  }

  /// Tags in which `B-` opens every name, out of tags in which it may not (`I-PER I-PER`), and
  /// without types that the reader has not (`MISC`).
  static List<String> opened(List<String> tags) {
    List<String> opened = new ArrayList<>();
    String before = OUTSIDE;
    for (String tag : tags) {
      String type = tag.length() > 2 ? tag.substring(2).toUpperCase(Locale.ROOT) : OUTSIDE;
      if (TYPES.contains(type)) {
        opened.add((tag.startsWith("B-") || !before.equals(type) ? "B-" : "I-") + type);
        before = type;
      } else {
        opened.add(OUTSIDE);
        before = OUTSIDE;
      }
    }
    return opened;
  }
}
