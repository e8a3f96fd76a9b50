package org.dragoman.extract.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.When;

/// What speaks against two tellings being one event: another kind of deed, another standing,
/// another day, another place, another number, or a word that says so ("a second strike").
final class Objections {
  private static final Pattern PLAIN = Pattern.compile("\\d{4}(-\\d{2})*(T.*)?");
  private static final int STALE = 3;
  private static final double ABOUT = 0.2;

  private Objections() {}

  /// Whether anything speaks against it, the actors apart.
  ///
  /// @param namedAlike whether both name the deed by one word
  static boolean any(Telling a, Telling b, boolean namedAlike) {
    return a.event().evidence().equals(b.event().evidence())
        || !Codes.areCompatible(a.event().code(), b.event().code(), namedAlike)
        || !standAlike(a.event().standing(), b.event().standing())
        || !a.others().equals(b.others())
        || clash(a.date(), b.date())
        || a.event().place().flatMap(p -> b.event().place().map(q -> clash(p, q))).orElse(false)
        || clash(a.event().quantities(), b.event().quantities());
  }

  /// A fact is a fact; what is threatened or alleged is one thing only if one and the same
  /// threatens or alleges it. Background is nobody's news.
  static boolean standAlike(Standing a, Standing b) {
    if (a instanceof Standing.Historical || b instanceof Standing.Historical) {
      return false;
    }
    if (a.kind().isFact() || b.kind().isFact()) {
      return a.kind().isFact() && b.kind().isFact();
    }
    return a.kind() == b.kind()
        && a.holder().flatMap(Participant::actor).equals(b.holder().flatMap(Participant::actor));
  }

  private static boolean clash(When a, When b) {
    return a.value().flatMap(x -> b.value().map(y -> clash(x, y, a, b))).orElse(false);
  }

  private static boolean clash(String a, String b, When first, When second) {
    boolean firstIsNews = first.basis() == When.Basis.PUBLICATION;
    boolean secondIsNews = second.basis() == When.Basis.PUBLICATION;
    if (firstIsNews && secondIsNews) {
      return false;
    }
    if (firstIsNews || secondIsNews) {
      return !isNewsOf(firstIsNews ? a : b, firstIsNews ? b : a);
    }
    return isPlain(a) && isPlain(b) && !a.startsWith(b) && !b.startsWith(a);
  }

  /// Whether a value is a year, a month or a day, all of which begin with the longer ones.
  private static boolean isPlain(String value) {
    return PLAIN.matcher(value).matches();
  }

  /// Whether what happened on a date can be news of a day.
  private static boolean isNewsOf(String news, String date) {
    Optional<LocalDate> day = day(news);
    return day.isEmpty()
        || !isPlain(date)
        || IntStream.rangeClosed(-STALE, 1)
            .mapToObj(d -> day.get().plusDays(d).toString())
            .anyMatch(d -> d.startsWith(date) || date.startsWith(d));
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean clash(Place a, Place b) {
    boolean countries = a.country().flatMap(x -> b.country().map(y -> !x.equals(y))).orElse(false);
    boolean towns =
        a.precision() == b.precision()
            && a.precision() != Place.Precision.AREA
            && !a.name().equals(b.name());
    return countries || towns;
  }

  /// Numbers of one thing of which no two can be the same.
  private static boolean clash(List<Quantity> some, List<Quantity> others) {
    boolean compared = false;
    for (Quantity a : some) {
      for (Quantity b : others) {
        boolean oneThing = a.of().isPresent() && a.of().equals(b.of()) && a.unit().equals(b.unit());
        if (oneThing && mayBeOne(a, b)) {
          return false;
        }
        compared |= oneThing;
      }
    }
    return compared;
  }

  private static boolean mayBeOne(Quantity a, Quantity b) {
    return low(a) <= high(b) && low(b) <= high(a);
  }

  private static double low(Quantity q) {
    return switch (q.bound()) {
      case EXACT, AT_LEAST -> q.value();
      case ABOUT -> q.value() * (1 - ABOUT);
      case AT_MOST -> 0;
    };
  }

  private static double high(Quantity q) {
    OptionalDouble upper = q.upper();
    double top = upper.orElse(q.value());
    return switch (q.bound()) {
      case EXACT, AT_MOST -> top;
      case ABOUT -> top * (1 + ABOUT);
      case AT_LEAST -> Double.MAX_VALUE;
    };
  }
}
