package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.place.Gazetteer;
import org.dragoman.extract.place.Region;
import org.dragoman.extract.place.State;

/// The base by name: every word that may stand for a state, region, body or person, every surname,
/// and every common noun that names somebody.
final class Directory {
  private static final long CITY = 200_000;
  private static final long TOWN = 15_000;

  private final Gazetteer gazetteer;
  private final Homonyms homonyms;
  private final Lexicon<Known> names;
  private final Lexicon<Noun> nouns;
  private final Map<String, List<Person>> surnames;

  private Directory(Directory of, Homonyms homonyms) {
    this.gazetteer = of.gazetteer;
    this.homonyms = homonyms;
    this.names = of.names;
    this.nouns = of.nouns;
    this.surnames = of.surnames;
  }

  Directory(ActorBase base) {
    this.gazetteer = base.gazetteer();
    this.homonyms = Homonyms.load(base.states());
    this.names = new Lexicon<>();
    this.nouns = new Lexicon<>();
    this.surnames = new HashMap<>();
    base.states().all().forEach(this::add);
    base.states().regions().forEach(this::add);
    base.bodies().forEach(this::add);
    base.persons().forEach(this::add);
    base.nouns().forEach(noun -> nouns.add(noun.word(), noun));
    for (Office office : base.offices()) {
      for (String word : office.words()) {
        nouns.add(word, new Noun(word, Noun.Kind.PEOPLE, office.sector()));
      }
    }
  }

  /// What tells a state from a part of another that has its name.
  Homonyms homonyms() {
    return homonyms;
  }

  /// The same names, of which those of parts of states are given (folded).
  Directory meaning(Set<String> parts) {
    return parts.isEmpty() ? this : new Directory(this, homonyms.meaning(parts));
  }

  /// The longest name that begins at a word.
  Lexicon.Match<Known> nameAt(List<Word> phrase, int at) {
    return names.longest(phrase, at);
  }

  /// The longest noun that begins at a word, its last word in the singular or plural.
  Lexicon.Match<Noun> nounAt(List<Word> phrase, int at) {
    Lexicon.Match<Noun> best = nouns.longest(phrase, at);
    for (int end = Math.min(phrase.size(), at + 5) - 1; end >= at + best.length(); end--) {
      for (String singular : Words.singulars(phrase.get(end).folded())) {
        List<Word> changed = new ArrayList<>(phrase.subList(at, end));
        Word last = phrase.get(end);
        changed.add(new Word(singular, singular, false, false, last.start(), last.end()));
        Lexicon.Match<Noun> match = nouns.longest(changed, 0);
        if (match.length() == changed.size()) {
          return match;
        }
      }
    }
    return best;
  }

  /// The state in which a large city (or a town) or a province of that name lies.
  Optional<State> stateOf(String place, boolean town) {
    return gazetteer.stateOf(place, town ? TOWN : CITY);
  }

  /// Persons whose surname, of one or several words, this is.
  List<Person> withSurname(String folded) {
    return surnames.getOrDefault(folded, List.of());
  }

  private void add(State state) {
    add(state, Known.Form.NAME, List.of(state.name()));
    add(state, Known.Form.NAME, state.aliases());
    add(state, Known.Form.ADJECTIVE, state.adjectives());
    add(state, Known.Form.CAPITAL, state.capitals());
    add(state, Known.Form.SEAT, state.seats());
    for (String citizen : state.people()) {
      names.add(citizen, new Known.OfState(state, Known.Form.PEOPLE));
      names.add(plural(citizen), new Known.OfState(state, Known.Form.PEOPLE));
    }
  }

  private void add(State state, Known.Form form, List<String> words) {
    words.forEach(word -> names.add(word, new Known.OfState(state, form)));
  }

  private void add(Region region) {
    names.add(region.name(), new Known.OfRegion(region, Known.Form.NAME));
    region.aliases().forEach(a -> names.add(a, new Known.OfRegion(region, Known.Form.NAME)));
    for (String adjective : region.adjectives()) {
      names.add(adjective, new Known.OfRegion(region, Known.Form.ADJECTIVE));
      names.add(plural(adjective), new Known.OfRegion(region, Known.Form.PEOPLE));
    }
  }

  private void add(Body body) {
    names.add(body.name(), new Known.OfBody(body));
    body.aliases().forEach(alias -> names.add(alias, new Known.OfBody(body)));
  }

  private void add(Person person) {
    List<Word> words = Words.of(person.name());
    addSurnames(person, words);
    if (words.size() > 1) {
      names.add(person.name(), new Known.OfPerson(person));
    }
    for (String alias : person.aliases()) {
      names.add(alias, new Known.OfPerson(person));
    }
    person.family().ifPresent(family -> addSurname(Words.fold(family), person));
  }

  private void addSurnames(Person person, List<Word> words) {
    StringBuilder surname = new StringBuilder();
    for (int i = words.size() - 1; i > 0; i--) {
      if (i < words.size() - 1) {
        surname.insert(0, " ");
      }
      surname.insert(0, words.get(i).folded());
      if (words.get(i).isCapitalised() && surname.length() > 2) {
        addSurname(surname.toString(), person);
      }
    }
    if (words.size() == 1) {
      addSurname(words.getFirst().folded(), person);
    }
  }

  private void addSurname(String folded, Person person) {
    if (folded.length() < 2) {
      return;
    }
    List<Person> bearers = surnames.computeIfAbsent(folded, _ -> new ArrayList<>(1));
    if (bearers.isEmpty() || !bearers.getLast().id().equals(person.id())) {
      bearers.add(person);
    }
  }

  private static String plural(String citizen) {
    if (citizen.endsWith("man")) {
      return citizen.substring(0, citizen.length() - 3) + "men";
    }
    if (citizen.endsWith("ese") || citizen.endsWith("ch") || citizen.endsWith("sh")) {
      return citizen;
    }
    return citizen.endsWith("s") ? citizen : citizen + "s";
  }
}
