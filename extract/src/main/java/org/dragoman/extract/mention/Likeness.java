package org.dragoman.extract.mention;

import java.util.Set;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.When;

/// How much speaks for two tellings being one event: the same actors, the same word for the deed,
/// the same day, place, number and thing, like words around it, and that one of them sums up what
/// the other tells.
final class Likeness {
  /// What a pair must reach to be one event.
  static final double ENOUGH = 4;

  /// What every other pair of a group must reach.
  static final double TOLERABLE = 3.5;

  private static final double SAME_WORD = 1.5;
  private static final double SAME_CODE = 0.75;
  private static final double COARSER_CODE = 0.4;
  private static final double SAME_DAY = 1.5;
  private static final double SAME_PLACE = 1;
  private static final double SAME_NUMBER = 1.5;
  private static final double SAME_THING = 0.75;
  private static final double OTHER_THING = -1;
  private static final double SUMMARY = 1.5;
  private static final double HEADLINE_OF_LEAD = 2;
  private static final double LEAD = 0.5;
  private static final double NOTHING_SHARED = -0.75;

  private final DeedWords words;

  Likeness(DeedWords words) {
    this.words = words;
  }

  /// The sum of what speaks for it; 0 if anything speaks against it.
  double of(Telling a, Telling b) {
    boolean namedAlike = words.nameAlike(a, b);
    if (Objections.any(a, b, namedAlike) || isGuess(a) && !namedAlike) {
      return 0;
    }
    double actors = Sides.agreement(a, b);
    double deed = namedAlike ? SAME_WORD : code(a, b);
    return actors == 0
        ? 0
        : actors + deed + setting(a, b) + things(a, b) + wording(a, b) + parts(a, b);
  }

  /// What could or might be is one thing only under one name.
  private static boolean isGuess(Telling telling) {
    return !telling.event().standing().kind().isFact()
        && telling.event().standing().holder().isEmpty();
  }

  private static double code(Telling a, Telling b) {
    String code = a.event().code().cameo();
    boolean same = code.equals(b.event().code().cameo()) && !Codes.isPlain(code);
    return same ? SAME_CODE : COARSER_CODE;
  }

  private static double setting(Telling a, Telling b) {
    double day = saidDay(a.event().date(), b.event().date()) ? SAME_DAY : 0;
    double place =
        a.event().place().flatMap(p -> b.event().place().map(q -> same(p, q))).orElse(false)
            ? SAME_PLACE
            : 0;
    boolean number =
        a.event().quantities().stream()
            .anyMatch(q ->
                b.event().quantities().stream()
                    .anyMatch(r -> q.value() == r.value() && q.of().equals(r.of())));
    return day + place + (number ? SAME_NUMBER : 0);
  }

  /// One day that the text itself gives both.
  private static boolean saidDay(When a, When b) {
    return a.value().isPresent()
        && a.value().equals(b.value())
        && a.basis() != When.Basis.PUBLICATION
        && b.basis() != When.Basis.PUBLICATION;
  }

  private static boolean same(Place a, Place b) {
    return a.name().equals(b.name())
        && (a.precision() == Place.Precision.CITY || a.precision() == Place.Precision.REGION);
  }

  private static double things(Telling a, Telling b) {
    if (a.things().isEmpty() || b.things().isEmpty()) {
      return 0;
    }
    return a.things().stream().anyMatch(b.things()::contains) ? SAME_THING : OTHER_THING;
  }

  /// Words shared by the rest of the two sentences. A lead need not repeat what its headline says.
  private static double wording(Telling a, Telling b) {
    Set<String> fewer = a.content().size() <= b.content().size() ? a.content() : b.content();
    Set<String> more = a.content().size() <= b.content().size() ? b.content() : a.content();
    long shared = fewer.stream().filter(more::contains).count();
    double share = fewer.isEmpty() ? 0 : shared / (double) fewer.size();
    if (shared >= 3 && share >= 0.5) {
      return 1.5;
    }
    if (shared >= 2 && share >= 0.4) {
      return 1;
    }
    if (shared >= 1) {
      return share >= 0.3 ? 0.5 : 0;
    }
    return fewer.isEmpty() || isHeadlineOfLead(a, b) ? 0 : NOTHING_SHARED;
  }

  private static double parts(Telling a, Telling b) {
    if (a.part().isSummary() != b.part().isSummary()) {
      return isHeadlineOfLead(a, b) ? HEADLINE_OF_LEAD : SUMMARY;
    }
    boolean lead = a.part() == Telling.Part.LEAD || b.part() == Telling.Part.LEAD;
    return lead || a.part().isSummary() && a.part() != b.part() ? LEAD : 0;
  }

  private static boolean isHeadlineOfLead(Telling a, Telling b) {
    boolean lead = a.part() == Telling.Part.LEAD || b.part() == Telling.Part.LEAD;
    return lead && a.part().isSummary() != b.part().isSummary();
  }
}
