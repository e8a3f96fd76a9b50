package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.place.State;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;

/// Finds the person whose name ends a phrase: a full name that the base knows, a surname behind a
/// title or alone, or a name that only the text knows behind a title.
final class People {
  private static final int HIGH = 4;

  /// Days around a term in which the title that a text gives outranks the base, which may be late.
  private static final int LATELY = 60;

  /// Sectors whose titles nobody bears who does not belong to them.
  private static final Set<String> PARTED = Set.of("LEG", "JUD", "COP", "JRN", "BUS");

  /// Years for which a leader out of office is still called by the surname alone.
  private static final int MEMORY = 25;

  private final ActorBase base;
  private final Directory directory;
  private final Actors actors;
  private final Ordinary ordinary = Ordinary.load();

  People(ActorBase base, Directory directory, Actors actors) {
    this.base = base;
    this.directory = directory;
    this.actors = actors;
  }

  Optional<Meaning> in(List<Part> head, List<Part> tail, Setting setting) {
    if (head.getLast() instanceof Part.Name name
        && Modifiers.preferred(name, Optional.empty()) instanceof Known.OfPerson(Person person)) {
      List<Part> before = head.subList(0, head.size() - 1);
      Modifiers around = Modifiers.of(before, tail, setting, actors, this);
      return meaning(titled(actors.person(person, setting.day()), title(before), around, setting));
    }
    List<Word> run = nameAtEnd(head);
    if (run.isEmpty()) {
      return Optional.empty();
    }
    List<Part> titles = head.subList(0, head.size() - partsOf(head, run));
    Modifiers around = Modifiers.of(titles, tail, setting, actors, this);
    Optional<Noun> title = title(titles);
    Optional<Actor> known = known(run, around, setting, title);
    if (known.isPresent()) {
      return meaning(titled(known.get(), title, around, setting));
    }
    return title.isPresent()
        ? meaning(stranger(run, office(titles), around, setting))
        : Optional.empty();
  }

  private static Optional<Noun> title(List<Part> before) {
    return !before.isEmpty() && before.getLast() instanceof Part.Agent agent
        ? Optional.of(agent.noun()).filter(noun -> noun.kind() == Noun.Kind.PEOPLE)
        : Optional.empty();
  }

  /// What the text calls somebody who is in no office that the base knows outranks what the base
  /// says of him in general: "opposition leader", "Mayor"; so does a word that he has left the
  /// office.
  private Actor titled(Actor known, Optional<Noun> title, Modifiers around, Setting setting) {
    Optional<Person> person = base.person(known.id().replaceFirst("^person:", ""));
    if (person.isEmpty()) {
      return known;
    }
    List<Office> offices = title.map(noun -> base.officesCalled(noun.word())).orElse(List.of());
    if (around.isPast()) {
      return isIn(person.get(), offices, setting) ? actors.former(known) : known;
    }
    String sector =
        title
            .map(Noun::sector)
            .filter(s -> !s.isEmpty())
            .or(() -> around.bodies().stream().flatMap(b -> b.sectors().stream()).findFirst())
            .orElse("");
    if (sector.isEmpty()) {
      return known;
    }
    if (around.era() == Era.THEN || sector.equals("OPP")) {
      return actors.first(known, sector);
    }
    boolean held =
        setting.day().isEmpty()
            || base.termOn(person.get(), setting.day()).isPresent()
            || base.termsOf(person.get()).stream()
                .anyMatch(t -> offices.contains(base.office(t.office())));
    boolean lately =
        setting.day().isPresent()
            && base.termOn(person.get(), setting.day()).isEmpty()
            && base.termsOf(person.get()).stream()
                .filter(t -> offices.contains(base.office(t.office())))
                .anyMatch(t -> t.distance(setting.day().get()) < LATELY);
    return held && !lately ? known : actors.first(known, sector);
  }

  private boolean isIn(Person person, List<Office> offices, Setting setting) {
    return base.termOn(person, setting.day())
        .filter(term -> offices.contains(base.office(term.office())))
        .isPresent();
  }

  /// The state of a large city or a province; of a town, too, where only a place can be meant.
  Optional<State> stateOf(String place, boolean town) {
    return directory.stateOf(place, town);
  }

  Optional<Body> body(String id) {
    return base.body(id);
  }

  /// Whom a bare surname means: somebody of the article, or somebody in high office.
  Optional<Actor> called(Word surname, Setting setting) {
    return setting
        .bearers()
        .called(surname.folded())
        .or(() ->
            bearer(surname.folded(), Optional.empty(), setting, Optional.empty())
                .map(person -> actors.person(person, setting.day())));
  }

  private static Optional<Meaning> meaning(Actor actor) {
    return Optional.of(new Meaning(actor, ActorMention.Kind.NAME, true));
  }

  /// The capitalised words at the end that stand for nothing else.
  private static List<Word> nameAtEnd(List<Part> head) {
    List<Word> run = new ArrayList<>();
    for (int i = head.size() - 1; i >= 0; i--) {
      if (!(head.get(i) instanceof Part.Plain plain)
          || !(plain.word().isCapitalised() || isParticle(plain.word(), run))
          || plain.isPossessive() && !run.isEmpty()) {
        break;
      }
      run.addFirst(plain.word());
    }
    while (!run.isEmpty() && !run.getFirst().isCapitalised()) {
      run.removeFirst();
    }
    return run;
  }

  private static boolean isParticle(Word word, List<Word> run) {
    return !run.isEmpty()
        && List.of(
                "al", "el", "bin", "ibn", "de", "da", "dos", "del", "la", "van", "von", "der", "di",
                "ul", "arap", "y")
            .contains(word.folded());
  }

  private static int partsOf(List<Part> head, List<Word> run) {
    int parts = 0;
    for (int i = head.size() - 1; i >= 0 && parts < run.size(); i--) {
      parts++;
    }
    return parts;
  }

  private Optional<Actor> known(
      List<Word> run, Modifiers around, Setting setting, Optional<Noun> title) {
    for (int from = 0; from < run.size(); from++) {
      String surname = joined(run, from);
      Optional<Actor> met =
          setting.bearers().called(surname, title.map(n -> Kin.genderOf(n.word())).orElse(""));
      if (met.isPresent() && (from == 0 || agreesOnName(met.get(), run))) {
        return met;
      }
      Optional<Person> person = bearer(surname, around.country(), setting, title);
      boolean whole =
          from == 0
              || person.map(p -> agreesOnName(actors.person(p, setting.day()), run)).orElse(false);
      if (person.isPresent() && whole) {
        return person.map(p -> actors.person(p, setting.day()));
      }
    }
    return Optional.empty();
  }

  private static boolean agreesOnName(Actor actor, List<Word> run) {
    List<String> names = Words.of(actor.name()).stream().map(Word::folded).toList();
    return run.stream().allMatch(w -> names.contains(w.folded()) || w.folded().length() == 1);
  }

  private static String joined(List<Word> run, int from) {
    StringBuilder surname = new StringBuilder();
    for (Word word : run.subList(from, run.size())) {
      surname.append(surname.isEmpty() ? "" : " ").append(word.folded());
    }
    return surname.toString();
  }

  /// Who of a surname is meant: one who holds or held the office of his title, else somebody in
  /// high office on the day, else, where anybody may be meant, who held the highest office last.
  private Optional<Person> bearer(
      String surname, Optional<String> country, Setting setting, Optional<Noun> title) {
    Ordinary.Kind kind = title.isPresent() ? Ordinary.Kind.NONE : ordinary.kind(surname);
    if (kind == Ordinary.Kind.CALENDAR) {
      return Optional.empty();
    }
    String gender = title.map(noun -> Kin.genderOf(noun.word())).orElse("");
    List<Person> bearers =
        directory.withSurname(surname).stream()
            .filter(p -> country.isEmpty() || p.country().equals(country))
            .filter(p -> gender.isEmpty() || p.gender().map(gender::equals).orElse(true))
            .toList();
    return titled(bearers, title, setting)
        .or(() -> inOffice(bearers, title, setting))
        .or(() ->
            (setting.wide() && kind == Ordinary.Kind.NONE) || title.isPresent()
                ? best(bearers.stream().filter(p -> mayBe(p, title)).toList())
                : Optional.empty());
  }

  /// Whether somebody may have a title: "Senator Moore" is no head of a secret service, "Prime
  /// Minister Smith" nobody who never was one.
  private boolean mayBe(Person person, Optional<Noun> title) {
    String sector = title.map(Noun::sector).orElse("");
    List<Office> offices = title.map(noun -> base.officesCalled(noun.word())).orElse(List.of());
    List<Office> held =
        base.termsOf(person).stream().map(term -> base.office(term.office())).toList();
    if (!offices.isEmpty()) {
      return held.stream().anyMatch(offices::contains)
          || held.stream().anyMatch(o -> o.id().equals("leader"));
    }
    return !PARTED.contains(sector)
        || person.sector().filter(sector::equals).isPresent()
        || held.stream().anyMatch(office -> office.sector().equals(sector));
  }

  private Optional<Person> titled(List<Person> bearers, Optional<Noun> title, Setting setting) {
    List<Office> offices = title.map(noun -> base.officesCalled(noun.word())).orElse(List.of());
    return offices.isEmpty()
        ? Optional.empty()
        : bearers.stream()
            .flatMap(p -> base.termsOf(p).stream())
            .filter(t -> offices.contains(base.office(t.office())))
            .filter(t -> setting.day().map(d -> !t.from().isAfter(d)).orElse(true))
            .max(Comparator.comparing(Term::from))
            .flatMap(t -> base.person(t.person()));
  }

  private Optional<Person> inOffice(List<Person> bearers, Optional<Noun> title, Setting setting) {
    return bearers.stream()
        .filter(p -> rank(p, setting.day()) <= (title.isPresent() ? Integer.MAX_VALUE - 1 : HIGH))
        .filter(p -> mayBe(p, title))
        .min(Comparator.comparingInt(p -> rank(p, setting.day())));
  }

  private Optional<Person> best(List<Person> bearers) {
    return bearers.stream()
        .filter(p -> !base.termsOf(p).isEmpty() || bearers.size() == 1)
        .min(
            Comparator.<Person>comparingInt(this::highest)
                .thenComparing(this::last, Comparator.reverseOrder()));
  }

  /// Whom a surname means that the article does not introduce: one who held high office not long
  /// ago.
  Optional<Actor> remembered(String surname, Setting setting) {
    return directory.withSurname(surname).stream()
        .filter(p -> highest(p) <= HIGH)
        .filter(p -> setting.day().map(d -> !last(p).isBefore(d.minusYears(MEMORY))).orElse(true))
        .max(Comparator.comparing(this::last))
        .map(p -> actors.person(p, setting.day()));
  }

  private int rank(Person person, Optional<LocalDate> day) {
    return day.isEmpty()
        ? Integer.MAX_VALUE
        : base.termOn(person, day)
            .map(t -> base.office(t.office()).rank())
            .orElse(Integer.MAX_VALUE);
  }

  private int highest(Person person) {
    return base.termsOf(person).stream()
        .mapToInt(t -> base.office(t.office()).rank())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private LocalDate last(Person person) {
    return base.termsOf(person).isEmpty() ? LocalDate.MIN : base.termsOf(person).getLast().from();
  }

  /// The first of several titles, which is the office: "Deputy Minister General".
  private static Part.Agent office(List<Part> titles) {
    return titles.stream()
        .filter(p -> p instanceof Part.Agent a && a.noun().kind() == Noun.Kind.PEOPLE)
        .map(Part.Agent.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Actor stranger(List<Word> run, Part.Agent title, Modifiers around, Setting setting) {
    StringBuilder name = new StringBuilder();
    run.forEach(word -> name.append(name.isEmpty() ? "" : " ").append(word.text()));
    List<String> sectors = new ArrayList<>();
    if (!title.noun().sector().isEmpty()) {
      sectors.add(
          around.isPast() && title.noun().sector().equals("GOV") ? "ELI" : title.noun().sector());
    }
    around.sectors().stream()
        .filter(s -> sectors.isEmpty() || !s.equals("MIL"))
        .forEach(sectors::add);
    return actors.stranger(
        name.toString(), around.country().or(setting::country), PhraseReader.distinct(sectors));
  }
}
