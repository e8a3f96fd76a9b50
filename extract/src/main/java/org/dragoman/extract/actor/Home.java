package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.place.State;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// The country whose organs of state an article means when it names none: "The defence ministry
/// said ..." in a report that speaks of one country only, or that was filed there; "the president"
/// in the paper of a country of which it speaks.
///
/// @param only the one state that the article names
/// @param filed the state of the dateline
/// @param outlet the state of the outlet, if the article names it, too, and has no dateline
record Home(Optional<Ground> only, Optional<Ground> filed, Optional<Ground> outlet) {
  private static final Set<String> THE = Set.of("the", "this", "that", "both", "all");
  private static final Set<String> A = Set.of("a", "an");

  /// Forces of a state that are called in the plural.
  private static final Set<String> FORCES = Set.of("police", "force");

  static Home of(Reading reading, Directory directory) {
    Article article = reading.article();
    Set<String> states = new LinkedHashSet<>();
    parts(reading, directory).forEach(sentence -> states.addAll(states(sentence)));
    Optional<Ground> only =
        Optional.of(states)
            .filter(all -> all.size() == 1)
            .map(all ->
                new Ground(all.iterator().next(), "the only country that the article names"));
    Optional<String> place = article.dateline().flatMap(Dateline::place);
    return new Home(
        only,
        place.flatMap(p -> stateOf(p, directory).map(s -> new Ground(s, "reported from " + p))),
        place.isPresent() ? Optional.empty() : outlet(article, states, directory));
  }

  private static Optional<Ground> outlet(Article article, Set<String> states, Directory directory) {
    return article
        .source()
        .outlet()
        .flatMap(name ->
            Part.of(Words.of(name), directory).stream()
                .flatMap(part -> part instanceof Part.Name n ? n.known().stream() : Stream.of())
                .flatMap(known ->
                    known instanceof Known.OfBody(Body body) && body.isPress()
                        ? body.country().stream()
                        : null)
                .filter(states::contains)
                .findFirst()
                .map(country -> new Ground(country, "published by " + name)));
  }

  /// The names, folded, that mean a part of a state in an article, and not the state of that name.
  static Set<String> partsNamed(Reading reading, Directory directory) {
    if (!directory.homonyms().isIn(reading.article().text())) {
      return Set.of();
    }
    Optional<String> filed =
        reading.article().dateline().flatMap(Dateline::place).flatMap(p -> stateOf(p, directory));
    return directory.homonyms().partsIn(parts(reading, directory), filed);
  }

  private static List<List<Part>> parts(Reading reading, Directory directory) {
    List<List<Part>> parts = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      parts.add(Part.of(Words.of(reading.words(sentence.span())), directory));
    }
    return parts;
  }

  /// The states that a text names, whether by name, adjective or capital.
  static Set<String> states(List<Part> parts) {
    Set<String> states = new LinkedHashSet<>();
    for (Part part : parts) {
      if (part instanceof Part.Name name) {
        switch (Modifiers.preferred(name, Optional.empty())) {
          case Known.OfState(State state, _) -> states.add(state.iso3());
          case Known.OfRegion(var region, _) when name.isShared() ->
              region.country().ifPresent(states::add);
          case Known.OfRegion _, Known.OfBody _, Known.OfPerson _ -> {}
        }
      }
    }
    return states;
  }

  /// The state of a place, such as that of a dateline.
  private static Optional<String> stateOf(String place, Directory directory) {
    return states(Part.of(Words.of(place), directory)).stream()
        .findFirst()
        .or(() -> directory.stateOf(place, true).map(State::iso3));
  }

  /// The home of the organ or office that a noun names.
  ///
  /// A plural ("ministers") may be of several states, of which only the one that is spoken of is
  /// sure; what is told by somebody of another country may be his.
  ///
  /// @param teller who says the clause in which the noun stands
  /// @param commands whether he has forces of his own to speak of
  Optional<Ground> around(Sentence sentence, Token noun, Optional<Actor> teller, boolean commands) {
    return switch (determiner(sentence, noun)) {
      case DEFINITE -> {
        boolean several = noun.xpos().endsWith("S") && !FORCES.contains(noun.lemma());
        yield several ? only : only.or(() -> told(teller, commands));
      }
      case INDEFINITE -> only;
      case NONE -> Optional.empty();
    };
  }

  private Optional<Ground> told(Optional<Actor> teller, boolean commands) {
    Optional<String> theirs = teller.flatMap(Actor::country);
    if (theirs.isEmpty() || filed.map(Ground::country).equals(theirs)) {
      return filed;
    }
    return commands
        ? theirs.map(c -> new Ground(c, "told by " + teller.map(Actor::name).orElse("")))
        : Optional.empty();
  }

  private enum Determiner {
    DEFINITE,
    INDEFINITE,
    /// "another battalion", "any use of force"
    NONE
  }

  private static Determiner determiner(Sentence sentence, Token noun) {
    Optional<Token> article = sentence.childOf(noun, Relation.DET);
    if (article.isPresent()) {
      String word = article.get().lemma();
      return THE.contains(word)
          ? Determiner.DEFINITE
          : A.contains(word) ? Determiner.INDEFINITE : Determiner.NONE;
    }
    boolean mass =
        noun.xpos().equals("NN")
            && sentence.childrenOf(noun).stream().allMatch(c -> c.relation().isFunction())
            && Character.isLowerCase(noun.text().charAt(0));
    return mass ? Determiner.NONE : Determiner.DEFINITE;
  }
}
