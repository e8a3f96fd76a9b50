package org.dragoman.reconcile.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.model.crisis.Conflict;
import org.dragoman.model.finding.Quantity;
import org.dragoman.reconcile.text.Terms;

/// Compares the numbers that several articles give for one thing. They clash if no number is
/// allowed by all and nothing explains the difference: another unit, another thing counted, another
/// place or day, or a count that only grew from one day of publication to the next, unless two
/// countries give it.
public final class Amounts {
  private static final double TENFOLD = 10;

  private Amounts() {}

  /// The conflicts among some numbers, one for each thing on which they differ.
  public static List<Conflict> conflicts(Collection<Amount> amounts) {
    Map<String, List<Amount>> byThing = new TreeMap<>();
    for (Amount amount : amounts) {
      thing(amount.quantity())
          .ifPresent(t -> byThing.computeIfAbsent(t, _ -> new ArrayList<>()).add(amount));
    }
    return byThing.values().stream().flatMap(a -> conflict(a).stream()).toList();
  }

  /// What is counted and in what, whatever the order and endings of the words. A bare number counts
  /// nothing that could be compared.
  private static Optional<String> thing(Quantity quantity) {
    String unit = quantity.unit().orElse("");
    return quantity
        .of()
        .map(of -> new TreeSet<>(Terms.words(of).stream().map(Terms::stem).toList()))
        .filter(t -> !t.isEmpty())
        .map(t -> String.join(" ", t) + "/" + unit);
  }

  private static Optional<Conflict> conflict(List<Amount> amounts) {
    Map<String, Amount> byArticle = new TreeMap<>();
    amounts.forEach(a -> byArticle.putIfAbsent(a.article(), a));
    List<Amount> one =
        byArticle.values().stream()
            .sorted(
                Comparator.comparing((Amount a) -> a.published().orElse(LocalDate.MAX))
                    .thenComparing(Amount::article))
            .toList();
    boolean clashes = one.stream().anyMatch(a -> one.stream().anyMatch(b -> clash(a, b)));
    return clashes
        ? Optional.of(
            new Conflict(Conflict.Kind.NUMBER, one.stream().map(Amount::version).toList()))
        : Optional.empty();
  }

  private static boolean clash(Amount a, Amount b) {
    boolean sameScope = a.scope().equals(b.scope()) || a.scope().isEmpty() || b.scope().isEmpty();
    return sameScope
        && areOfOneOrder(a.quantity(), b.quantity())
        && Bounds.of(a.quantity()).excludes(Bounds.of(b.quantity()))
        && !updates(a, b)
        && !updates(b, a);
  }

  /// Numbers that differ more than tenfold count different things: a town and its dead.
  private static boolean areOfOneOrder(Quantity a, Quantity b) {
    double greater = Math.max(a.value(), b.value());
    return greater <= TENFOLD * Math.min(a.value(), b.value());
  }

  /// Whether a later report gives a higher count, as tolls and arrests are brought up to date.
  private static boolean updates(Amount earlier, Amount later) {
    boolean publishedLater =
        earlier.published().flatMap(e -> later.published().map(e::isBefore)).orElse(false);
    return publishedLater
        && earlier.quantity().value() < later.quantity().value()
        && !areAdverse(earlier, later);
  }

  /// Whether the numbers come from two countries: what another gives does not bring one's own up to
  /// date.
  private static boolean areAdverse(Amount a, Amount b) {
    return a.side().isPresent() && b.side().isPresent() && !a.side().equals(b.side());
  }
}
