package org.dragoman.extract.actor;

import java.util.List;
import java.util.Optional;
import org.dragoman.extract.place.Region;
import org.dragoman.extract.place.State;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorMention;

/// Says whom a name means that the base knows, and which words belong to a name.
final class NameReader {
  private final Directory directory;
  private final Actors actors;
  private final People people;

  NameReader(Directory directory, Actors actors, People people) {
    this.directory = directory;
    this.actors = actors;
    this.people = people;
  }

  /// Whom a name at the end of a phrase means.
  Optional<Meaning> meaning(Part.Name name, List<Part> before, Modifiers around, Setting setting) {
    Optional<String> country = around.country().or(setting::country);
    return switch (Modifiers.preferred(name, country)) {
      case Known.OfState(State state, Known.Form form) -> Optional.of(state(state, form, before));
      case Known.OfRegion(var region, Known.Form form) ->
          Optional.of(
              form == Known.Form.NAME
                  ? new Meaning(actors.region(region), ActorMention.Kind.NAME, true)
                  : new Meaning(
                      actors.unnamed(
                          "people",
                          name.words().getLast().text(),
                          region.country(),
                          Optional.of(region),
                          List.of("CVL")),
                      ActorMention.Kind.DEMONYM,
                      true));
      case Known.OfBody(Body body) -> Optional.of(body(body, name, before, around, setting));
      case Known.OfPerson(Person person) ->
          Optional.of(
              new Meaning(actors.person(person, setting.day()), ActorMention.Kind.NAME, true));
    };
  }

  /// "Germany's Social Democrats" are none of the American party: a body of the country that stands
  /// before it, of the same sectors.
  private Meaning body(
      Body body, Part.Name name, List<Part> before, Modifiers around, Setting setting) {
    if (isLonger(name, before)) {
      String whole =
          text(before.subList(before.size() - 1, before.size())) + " " + text(List.of(name));
      Actor other = actors.strange(whole, around.country(), List.of());
      return new Meaning(other, ActorMention.Kind.NAME, true);
    }
    Actor known = actors.body(body, setting.day());
    Optional<String> country = around.country().filter(_ -> around.isStated());
    boolean foreign =
        country.isPresent() && body.country().isPresent() && !country.equals(body.country());
    if (!foreign) {
      return new Meaning(known, ActorMention.Kind.NAME, true);
    }
    String words = text(List.of(name));
    return new Meaning(
        actors.bodyOf(country.orElseThrow(), words, words, known.sectors()),
        ActorMention.Kind.NAME,
        true);
  }

  /// "Ogaden National Liberation Front" is not the National Liberation Front: what describes a body
  /// may be the end of a longer name.
  private boolean isLonger(Part.Name name, List<Part> before) {
    List<Word> words = name.words();
    boolean describes =
        words.size() > 1
            && directory.nounAt(words, words.size() - 1).values().stream()
                .anyMatch(noun -> noun.kind() == Noun.Kind.BODY);
    return describes
        && !before.isEmpty()
        && before.getLast() instanceof Part.Plain plain
        && plain.word().isCapitalised()
        && !plain.word().possessive()
        && before.size() + words.size() > 1
        && !isFirst(plain.word(), before);
  }

  /// Whether a capital may only be that of a first word such as "The".
  private static boolean isFirst(Word word, List<Part> before) {
    return before.size() == 1 && word.folded().length() <= 3;
  }

  private static String text(List<Part> parts) {
    return String.join(
        " ", parts.stream().flatMap(part -> part.words().stream()).map(Word::text).toList());
  }

  private Meaning state(State state, Known.Form form, List<Part> before) {
    return switch (form) {
      case NAME -> new Meaning(actors.state(state), ActorMention.Kind.NAME, true);
      case CAPITAL, SEAT -> new Meaning(actors.state(state), ActorMention.Kind.METONYM, true);
      case ADJECTIVE, PEOPLE -> {
        boolean bare = before.isEmpty() && form == Known.Form.ADJECTIVE;
        yield new Meaning(actors.citizens(state.iso3()), ActorMention.Kind.DEMONYM, !bare);
      }
    };
  }

  /// Whom a bare surname means that nothing else explains.
  Optional<Actor> remembered(String surname, Setting setting) {
    List<Word> words = Words.of(surname);
    return words.size() == 1
        ? people.remembered(words.getFirst().folded(), setting)
        : Optional.empty();
  }

  /// Whether a phrase ends in a noun that says it is nobody, or somebody only by its owner.
  boolean isThing(String phrase) {
    List<Part> parts = Part.of(Words.of(phrase), directory);
    return !parts.isEmpty()
        && parts.getLast() instanceof Part.Agent agent
        && (agent.noun().kind() == Noun.Kind.THING || agent.noun().kind() == Noun.Kind.EQUIPMENT);
  }

  /// Whether a phrase is one name and nothing else: Guinea-Bissau.
  boolean isOneName(String phrase) {
    List<Part> parts = Part.of(Words.of(phrase), directory);
    return parts.size() == 1 && parts.getFirst() instanceof Part.Name;
  }

  /// Whether the words from one offset to another are a part of a longer name: the Gulf of "Gulf
  /// Clan".
  boolean isInsideName(String phrase, int start, int end) {
    return Part.of(Words.of(phrase), directory).stream()
        .filter(part -> part instanceof Part.Name && part.words().size() > 1)
        .map(Part::words)
        .anyMatch(words ->
            words.getFirst().start() <= start
                && end <= words.getLast().end()
                && end - start < words.getLast().end() - words.getFirst().start());
  }

  /// Whom a name alone means, as it stands before another word: the United States for "U.S.
  /// operation" and "American forces", Maduro for "the Maduro capture".
  Optional<Meaning> readName(String phrase, Setting setting) {
    List<Part> parts = Part.of(Words.of(phrase), directory);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return switch (parts.getLast()) {
      case Part.Name name
          when Modifiers.preferred(name, Optional.empty())
              instanceof Known.OfState(State state, Known.Form form) ->
          Optional.of(new Meaning(actors.state(state), kind(form), true));
      case Part.Name name
          when Modifiers.preferred(name, Optional.empty())
              instanceof Known.OfRegion(Region region, Known.Form form) ->
          Optional.of(new Meaning(actors.region(region), kind(form), true));
      case Part.Name name ->
          meaning(
              name,
              List.of(),
              Modifiers.of(List.of(), List.of(), setting, actors, people),
              setting);
      case Part.Plain plain when plain.word().isCapitalised() ->
          people.in(parts, List.of(), setting);
      case Part.Plain _, Part.Agent _ -> Optional.empty();
    };
  }

  private static ActorMention.Kind kind(Known.Form form) {
    return switch (form) {
      case NAME -> ActorMention.Kind.NAME;
      case ADJECTIVE, PEOPLE -> ActorMention.Kind.DEMONYM;
      case CAPITAL, SEAT -> ActorMention.Kind.METONYM;
    };
  }
}
