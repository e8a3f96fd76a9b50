package org.dragoman.read.coreference;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dragoman.model.reading.Name;

/// Gathers the earlier phrases that a phrase may stand for the same as: those near it that nothing
/// speaks against, and farther ones that share a noun or name with it.
final class Antecedents {
  private static final int SENTENCES = 3;
  private static final int NEAR = 40;
  private static final int REMEMBERED = 6;

  private final List<Profile> profiles;
  private final Agreement agreement;
  private final Map<String, Deque<Integer>> byWord = new HashMap<>();

  Antecedents(List<Profile> profiles, Agreement agreement) {
    this.profiles = profiles;
    this.agreement = agreement;
  }

  /// The numbers of the antecedents of a phrase, the nearest first.
  ///
  /// @param barred whom it cannot mean for reasons of its own
  int[] of(Profile mine, Predicate<Candidate> barred) {
    TreeSet<Integer> found = new TreeSet<>();
    Candidate me = mine.candidate();
    int last = Math.max(0, me.index() - NEAR);
    for (int i = me.index() - 1; i >= last && distance(me, i) <= SENTENCES; i--) {
      found.add(i);
    }
    words(mine).forEach(w -> found.addAll(byWord.getOrDefault(w, new ArrayDeque<>())));
    return found.descendingSet().stream()
        .filter(i -> mayBe(mine, profiles.get(i)) && !barred.test(profiles.get(i).candidate()))
        .mapToInt(i -> i)
        .toArray();
  }

  private int distance(Candidate me, int other) {
    return me.sentence().index() - profiles.get(other).candidate().sentence().index();
  }

  private boolean mayBe(Profile mine, Profile yours) {
    return yours.form() != Form.RELATIVE
        && !differentNames(mine, yours)
        && agreement.allows(mine, yours);
  }

  /// Names of people are joined by rules alone, other names if they share a word.
  private static boolean differentNames(Profile mine, Profile yours) {
    if (mine.form() != Form.NAME || yours.form() != Form.NAME) {
      return false;
    }
    return isPerson(mine) && isPerson(yours)
        || mine.names().stream().noneMatch(yours.names()::contains);
  }

  private static boolean isPerson(Profile profile) {
    return profile.candidate().name().filter(n -> n.kind() == Name.Kind.PERSON).isPresent();
  }

  /// Remembers a phrase for those that follow.
  void note(Profile profile) {
    for (String word : words(profile)) {
      Deque<Integer> same = byWord.computeIfAbsent(word, w -> new ArrayDeque<>());
      same.push(profile.candidate().index());
      if (same.size() > REMEMBERED) {
        same.removeLast();
      }
    }
  }

  private static Iterable<String> words(Profile profile) {
    return switch (profile.form()) {
      case NAME -> profile.names();
      case NOMINAL -> List.of(profile.head());
      case FIRST, SECOND -> List.of("/" + Pronoun.word(profile.candidate().head()));
      default -> List.of();
    };
  }
}
