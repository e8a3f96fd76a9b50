package org.dragoman.reconcile.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.crisis.Conflict;
import org.dragoman.model.crisis.Conflict.Version;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.finding.When;
import org.dragoman.reconcile.conflict.Amount;
import org.dragoman.reconcile.conflict.Amounts;

/// Where the reports of one happening, in different articles, cannot all be right.
final class Differences {
  private static final double SAME_TOWN_KM = 25;
  private static final double KM_PER_DEGREE = 111.2;
  private static final double UNEQUAL_WEIGHT = 3;
  private static final int NEAR = 80;

  private final Parties parties;

  Differences(Parties parties) {
    this.parties = parties;
  }

  List<Conflict> among(List<Report> reports) {
    List<Conflict> found = new ArrayList<>();
    conflict(Conflict.Kind.DATE, reports, Differences::day, (a, b) -> !a.value().equals(b.value()))
        .ifPresent(found::add);
    conflict(Conflict.Kind.PLACE, reports, Differences::city, Differences::areApart)
        .ifPresent(found::add);
    conflict(
            Conflict.Kind.STANDING,
            factsFirst(reports),
            Differences::standing,
            Differences::disagree)
        .ifPresent(found::add);
    found.addAll(Amounts.conflicts(amounts(reports)));
    conflict(Conflict.Kind.ACTOR, reports, r -> side(r, r.event().sources()), this::areOthers)
        .ifPresent(found::add);
    conflict(Conflict.Kind.WORDING, reports, Differences::wording, Differences::areUnequal)
        .ifPresent(found::add);
    return found;
  }

  /// What one report says on a point.
  ///
  /// @param value in words, as the record shows it
  /// @param words the place in the text
  private record Point(Report report, String value, Span words) {
    Version version() {
      return new Version(
          report.event().id(),
          value,
          new Citation(report.event().evidence().article(), words),
          report.holder());
    }
  }

  /// The first report of each article that says something on the point, if two of them clash.
  private static Optional<Conflict> conflict(
      Conflict.Kind kind,
      List<Report> reports,
      Function<Report, Optional<Point>> point,
      BiPredicate<Point, Point> clash) {
    Map<Integer, Point> byArticle = new TreeMap<>();
    for (Report report : reports) {
      point.apply(report).ifPresent(p -> byArticle.putIfAbsent(report.article(), p));
    }
    List<Point> points = List.copyOf(byArticle.values());
    boolean clashes =
        points.stream().anyMatch(a -> points.stream().anyMatch(b -> clash.test(a, b)));
    return clashes
        ? Optional.of(new Conflict(kind, points.stream().map(Point::version).toList()))
        : Optional.empty();
  }

  /// A day that the text gives; the day of publication is no statement about the happening.
  private static Optional<Point> day(Report report) {
    return report
        .days()
        .filter(d -> d.length() == 1)
        .filter(_ -> report.isTold())
        .filter(_ -> report.event().date().basis() != When.Basis.PUBLICATION)
        .map(d -> new Point(report, d.first().toString(), report.event().evidence().span()));
  }

  private static Optional<Point> city(Report report) {
    return report
        .event()
        .place()
        .filter(p -> p.precision() == Place.Precision.CITY)
        .map(p -> new Point(report, p.name(), p.span()));
  }

  /// Two towns; a suburb and its town are one place.
  private static boolean areApart(Point a, Point b) {
    return !a.value().equals(b.value())
        && a.report()
            .event()
            .place()
            .flatMap(p -> b.report().event().place().map(q -> kilometres(p, q) > SAME_TOWN_KM))
            .orElse(false);
  }

  /// Far apart if either lacks coordinates: then the names are all there is.
  private static double kilometres(Place a, Place b) {
    if (a.latitude().isEmpty()
        || a.longitude().isEmpty()
        || b.latitude().isEmpty()
        || b.longitude().isEmpty()) {
      return Double.MAX_VALUE;
    }
    double north = a.latitude().getAsDouble() - b.latitude().getAsDouble();
    double middle = Math.toRadians((a.latitude().getAsDouble() + b.latitude().getAsDouble()) / 2);
    double east = (a.longitude().getAsDouble() - b.longitude().getAsDouble()) * Math.cos(middle);
    return Math.hypot(north, east) * KM_PER_DEGREE;
  }

  private static Optional<Point> standing(Report report) {
    StandingKind kind = report.event().standing().kind();
    return Optional.of(
        new Point(
            report,
            kind.name().toLowerCase(Locale.ROOT),
            report.event().standing().span().orElse(report.event().trigger())));
  }

  /// What an article reports as fact anywhere is fact for it, though it also quotes who says so.
  private static List<Report> factsFirst(List<Report> reports) {
    return reports.stream()
        .sorted(Comparator.comparing((Report r) -> !r.event().standing().kind().isFact()))
        .toList();
  }

  /// One says that it is so, another that it is not; or a deed is fact for one and what somebody
  /// alleges for another. Of words and visits, "officials said that they met" contradicts nobody.
  private static boolean disagree(Point a, Point b) {
    StandingKind one = a.report().event().standing().kind();
    StandingKind other = b.report().event().standing().kind();
    boolean told = one.isFact() || one == StandingKind.ALLEGED;
    boolean refused = other == StandingKind.DENIED || other == StandingKind.NEGATED;
    return (told && refused) || (one.isFact() && other == StandingKind.ALLEGED && isDeed(b));
  }

  private List<Amount> amounts(List<Report> reports) {
    return reports.stream()
        .flatMap(
            r -> r.event().quantities().stream().filter(q -> isNear(q, r)).map(q -> amount(q, r)))
        .toList();
  }

  /// A number far from the words that name the deed counts something else.
  private static boolean isNear(Quantity quantity, Report report) {
    Span trigger = report.event().trigger();
    return Math.min(
            Math.abs(quantity.span().start() - trigger.end()),
            Math.abs(trigger.start() - quantity.span().end()))
        <= NEAR;
  }

  private Amount amount(Quantity quantity, Report report) {
    String article = report.event().evidence().article();
    return new Amount(
        report.event().id(),
        article,
        report.published(),
        report.event().place().map(Place::name).orElse(""),
        quantity,
        report.holder(),
        report.holder().flatMap(h -> parties.actor(h, article)).flatMap(Actor::country));
  }

  /// Who is named on one side; "somebody" and people who are only described say nothing against
  /// anybody.
  private Optional<Point> side(Report report, List<Participant> side) {
    List<String> named =
        side.stream()
            .flatMap(p -> p.actor().stream())
            .filter(parties::isNamed)
            .distinct()
            .sorted()
            .toList();
    Optional<Span> words = side.stream().flatMap(p -> p.mention().stream()).findFirst();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Point(
                report, String.join(", ", named), words.orElse(report.event().evidence().span())));
  }

  /// Two doers of one deed on one day, named by the same word, who cannot stand for each other.
  /// Several may talk or demand; of those who do something together a report may name one.
  private boolean areOthers(Point a, Point b) {
    boolean oneDeed =
        isDeed(a)
            && a.report().sharesTrigger(b.report())
            && a.report().days().filter(d -> d.length() == 1).isPresent()
            && a.report().days().equals(b.report().days());
    return oneDeed
        && named(a).ids().size() == 1
        && named(b).ids().size() == 1
        && Parties.fit(named(a), named(b)) == 0;
  }

  private static boolean isDeed(Point point) {
    return point.report().type().quad() == EventType.Quad.MATERIAL_CONFLICT;
  }

  private Side named(Point point) {
    return parties.side(
        List.of(point.value().split(", ")), point.report().event().evidence().article());
  }

  private static Optional<Point> wording(Report report) {
    return Optional.of(new Point(report, report.triggerWords(), report.event().trigger()));
  }

  /// Two words for the deed, one much graver than the other; a word that is only less exact is no
  /// other view.
  private static boolean areUnequal(Point a, Point b) {
    String one = a.report().event().code().cameo();
    String two = b.report().event().code().cameo();
    boolean refines = one.startsWith(two) || two.startsWith(one);
    double apart =
        Math.abs(a.report().event().code().goldstein() - b.report().event().code().goldstein());
    return isDeed(a)
        && !refines
        && !a.report().sharesTrigger(b.report())
        && apart >= UNEQUAL_WEIGHT;
  }
}
