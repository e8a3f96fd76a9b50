package org.dragoman.read.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Name;

/// Gives a name that an article repeats one kind throughout: the kind that most of its occurrences
/// have, if that is twice as many as have any other. The last word of a person's full name counts
/// for the person: "Ana Roe" tells what "Roe" is.
public final class NameKinds {
  private static final int MAJORITY = 2;

  private NameKinds() {}

  /// The same names, in their order.
  public static List<Name> settled(Article article, List<Name> names) {
    Map<String, Map<Name.Kind, Integer>> votes = new HashMap<>();
    for (Name name : names) {
      String words = article.words(name.span());
      vote(votes, words, name.kind());
      int last = words.lastIndexOf(' ');
      if (last > 0 && name.kind() == Name.Kind.PERSON) {
        vote(votes, words.substring(last + 1), name.kind());
      }
    }
    return names.stream()
        .map(name -> settled(name, votes.getOrDefault(article.words(name.span()), Map.of())))
        .toList();
  }

  private static void vote(
      Map<String, Map<Name.Kind, Integer>> votes, String words, Name.Kind kind) {
    votes.computeIfAbsent(words, _ -> new EnumMap<>(Name.Kind.class)).merge(kind, 1, Integer::sum);
  }

  private static Name settled(Name name, Map<Name.Kind, Integer> votes) {
    int own = votes.getOrDefault(name.kind(), 0);
    for (Map.Entry<Name.Kind, Integer> other : votes.entrySet()) {
      boolean outvoted = other.getKey() != name.kind() && other.getValue() >= MAJORITY * own;
      if (outvoted && isFirst(other, votes)) {
        return new Name(name.span(), other.getKey(), name.sentence(), name.head());
      }
    }
    return name;
  }

  private static boolean isFirst(
      Map.Entry<Name.Kind, Integer> candidate, Map<Name.Kind, Integer> votes) {
    return votes.entrySet().stream()
        .allMatch(v -> v.getKey() == candidate.getKey() || candidate.getValue() > v.getValue());
  }
}
