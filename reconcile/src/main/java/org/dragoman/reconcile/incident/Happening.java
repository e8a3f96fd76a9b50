package org.dragoman.reconcile.incident;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.reconcile.text.Overlap;

/// Reports that have been found to tell one happening, while more may still join.
final class Happening {
  private static final double ENOUGH = 0.8;
  private static final double SIDE_WEIGHT = 0.3;
  private static final double DATE_WEIGHT = 0.2;
  private static final double CODE_WEIGHT = 0.2;
  private static final double LONGEST_CODE = 4.0;
  private static final double WORDS_WEIGHT = 0.45;
  private static final double TRIGGER_WEIGHT = 0.2;
  private static final double SURE_SIDE = 0.7;
  private static final double CONTESTED_WORDS = 0.6;
  private static final double UNKNOWN_DATE = 0.45;

  private final List<Report> reports = new ArrayList<>();
  private Side sources = Side.none();
  private Side targets = Side.none();
  private Optional<Days> days = Optional.empty();

  Happening(Report first) {
    add(first);
  }

  void add(Report report) {
    reports.add(report);
    sources = sources.and(report.sources());
    targets = targets.and(report.targets());
    days = shorter(days, report.days());
  }

  private static Optional<Days> shorter(Optional<Days> a, Optional<Days> b) {
    return Stream.concat(a.stream(), b.stream()).min(Comparator.comparingLong(Days::length));
  }

  List<Report> reports() {
    return reports;
  }

  /// How likely a report tells this happening; 0 if something speaks against it.
  double likeness(Report report) {
    Report first = reports.getFirst();
    boolean possible = first.type() == report.type() && first.isTold() == report.isTold();
    double date = possible ? dateFit(report) : 0;
    if (date == 0) {
      return 0;
    }
    double source = Parties.fit(sources, report.sources());
    double target = Parties.fit(targets, report.targets());
    double known = SIDE_WEIGHT * (source + target) + DATE_WEIGHT * date;
    boolean hopeless = known + CODE_WEIGHT + WORDS_WEIGHT + TRIGGER_WEIGHT < ENOUGH;
    if (hopeless
        || Math.min(source, target) == 0 && !isContested(report, Math.max(source, target))
        || reports.stream().anyMatch(report::sharesSentence)) {
      return 0;
    }
    double score = known + wordsAndCode(report);
    return score >= ENOUGH ? score : 0;
  }

  private double wordsAndCode(Report report) {
    return CODE_WEIGHT * codeFit(report)
        + WORDS_WEIGHT * wordFit(report)
        + TRIGGER_WEIGHT * (reports.stream().anyMatch(report::sharesTrigger) ? 1 : 0);
  }

  /// One deed on one day, named by the same word and told in like words, of which two reports say
  /// that two did it, or that it was done to two: they differ about the actor.
  private boolean isContested(Report report, double otherSide) {
    boolean sameDay =
        days.filter(d -> d.length() == 1).flatMap(d -> report.days().map(d::equals)).orElse(false);
    return sameDay
        && otherSide >= SURE_SIDE
        && reports.stream().anyMatch(report::sharesTrigger)
        && wordFit(report) >= CONTESTED_WORDS;
  }

  private double dateFit(Report report) {
    return days.flatMap(d -> report.days().map(d::gap))
        .map(Happening::gapFit)
        .or(() -> yearlessFit(report))
        .orElse(UNKNOWN_DATE);
  }

  /// A day of which only month and day are known fits the same day of any year.
  private Optional<Double> yearlessFit(Report report) {
    Optional<MonthDay> here =
        monthDay(this.reports.getFirst()).or(() -> days.map(Happening::first));
    Optional<MonthDay> there = monthDay(report).or(() -> report.days().map(Happening::first));
    return here.flatMap(h -> there.map(t -> h.equals(t) ? 1.0 : 0.0));
  }

  private static MonthDay first(Days days) {
    return MonthDay.from(days.first());
  }

  private static Optional<MonthDay> monthDay(Report report) {
    return report.event().date().value().flatMap(Days::yearless);
  }

  private static double gapFit(long gap) {
    return switch ((int) Math.min(gap, 3)) {
      case 0 -> 1;
      case 1 -> 0.5;
      case 2 -> 0.2;
      default -> 0;
    };
  }

  private double codeFit(Report report) {
    String code = report.event().code().cameo();
    return reports.stream()
        .mapToDouble(r -> codeFit(r.event().code().cameo(), code))
        .max()
        .orElse(0);
  }

  /// A code that only refines the other fits; two that part early are two kinds of deed.
  private static double codeFit(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    boolean oneRefinesTheOther = shared == Math.min(a.length(), b.length());
    return oneRefinesTheOther ? 1 : shared / LONGEST_CODE;
  }

  private double wordFit(Report report) {
    return reports.stream()
        .mapToDouble(r -> Overlap.ofSmaller(r.terms(), report.terms()))
        .max()
        .orElse(0);
  }
}
