package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Who holds, held or will hold an office, by the words beside it and by the days of which the text
/// speaks. Where the days do not decide between two holders, nobody is named.
final class Incumbents {
  private static final int LEADERS = 6;

  /// What the one who heads a body may be called, whatever his title is.
  private static final Set<String> HEADS =
      Set.of(
          "head",
          "chief",
          "director",
          "boss",
          "commander",
          "leader",
          "director general",
          "president",
          "chairman",
          "chairwoman",
          "chair",
          "secretary general",
          "executive director",
          "managing director",
          "director-general",
          "secretary-general");

  /// Days for which somebody may be called acting, or is waiting to take office.
  private static final int ACTING = 550;

  private static final int WAITING = 200;

  /// Days before publication that count as now.
  private static final int NOW = 30;

  private final ActorBase base;

  private Incumbents(ActorBase base) {
    this.base = base;
  }

  static Incumbents of(ActorBase base) {
    return new Incumbents(base);
  }

  /// The person of an office.
  ///
  /// @param noun what the office is called
  /// @param of the state or body whose office it is
  /// @param leader whether any highest office is meant
  Optional<Person> held(Noun noun, String of, boolean leader, Era era, Setting setting) {
    List<Office> offices = leader ? leading(of, setting.day()) : offices(noun, of);
    if (offices.isEmpty()) {
      return Optional.empty();
    }
    return switch (era) {
      case NOW, OUTGOING -> now(offices, of, setting);
      case ACTING -> now(offices, of, setting).filter(p -> isNew(p, setting));
      case THEN -> setting.spoken().flatMap(days -> during(offices, of, days));
      case OUSTED -> setting.day().flatMap(day -> last(offices, of, day));
      case COMING -> setting.day().flatMap(day -> next(offices, of, day));
      case PAST -> Optional.empty();
    };
  }

  /// Whether a noun means an office of a body of which the base knows who held it.
  boolean heads(Noun noun, String body) {
    return offices(noun, body).stream().anyMatch(o -> !base.termsOf(body, o).isEmpty());
  }

  private List<Office> offices(Noun noun, String of) {
    List<Office> called = base.officesCalled(noun.word());
    if (!HEADS.contains(noun.word()) || base.body(of).isEmpty()) {
      return called;
    }
    List<Office> all = new ArrayList<>();
    base.offices().forEach(all::add);
    all.removeIf(office -> base.termsOf(of, office).isEmpty());
    return all;
  }

  private List<Office> leading(String of, Optional<LocalDate> day) {
    List<Office> ranked = new ArrayList<>();
    base.offices().forEach(ranked::add);
    ranked.removeIf(office -> office.rank() >= LEADERS);
    ranked.sort(Comparator.comparingInt(Office::rank));
    Leading.office(of, day)
        .map(base::office)
        .ifPresent(first -> {
          ranked.remove(first);
          ranked.addFirst(first);
        });
    return ranked;
  }

  /// The holder when the text is written; when the clause speaks of days long before, who held the
  /// office then.
  private Optional<Person> now(List<Office> offices, String of, Setting setting) {
    Optional<LocalDate> bound = setting.day().map(day -> day.minusDays(NOW));
    Optional<Stretch> before =
        setting.spoken().filter(days -> bound.map(b -> days.last().isBefore(b)).orElse(true));
    return before.isPresent() ? during(offices, of, before.get()) : on(offices, of, setting.day());
  }

  private Optional<Person> during(List<Office> offices, String of, Stretch days) {
    Optional<Person> first = on(offices, of, Optional.of(days.first()));
    return first.equals(on(offices, of, Optional.of(days.last()))) ? first : Optional.empty();
  }

  private Optional<Person> on(List<Office> offices, String of, Optional<LocalDate> day) {
    return offices.stream()
        .flatMap(office -> base.holder(of, office, day).stream())
        .findFirst()
        .or(() -> formerly(offices, of, day));
  }

  /// Before the offices of a country are known one by one, its one leader is called by any of them.
  private Optional<Person> formerly(List<Office> offices, String of, Optional<LocalDate> day) {
    boolean top = offices.stream().anyMatch(o -> o.rank() <= LEADERS);
    return top ? base.holder(of, base.office("leader"), day) : Optional.empty();
  }

  /// An office held for years is nobody's to act in.
  private boolean isNew(Person person, Setting setting) {
    return base.termOn(person, setting.day())
        .filter(
            term -> setting.day().map(d -> term.from().plusDays(ACTING).isAfter(d)).orElse(false))
        .isPresent();
  }

  private Optional<Person> last(List<Office> offices, String of, LocalDate day) {
    return term(
        offices,
        of,
        terms ->
            terms.stream()
                .filter(t -> t.isOver(day))
                .max(Comparator.comparing(t -> t.to().orElse(LocalDate.MAX))));
  }

  private Optional<Person> next(List<Office> offices, String of, LocalDate day) {
    return term(
        offices,
        of,
        terms ->
            terms.stream()
                .filter(t -> t.from().isAfter(day) && t.from().isBefore(day.plusDays(WAITING)))
                .min(Comparator.comparing(Term::from)));
  }

  private Optional<Person> term(
      List<Office> offices, String of, Function<List<Term>, Optional<Term>> choice) {
    List<Term> terms = offices.stream().flatMap(o -> base.termsOf(of, o).stream()).toList();
    return choice.apply(terms).flatMap(t -> base.person(t.person()));
  }
}
