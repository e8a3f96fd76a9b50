package org.dragoman.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.extract.syntax.NounPhrase;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Of which country somebody is of whom only the place is told: the policemen who "were killed by a
/// bomb in northern Kenya" are Kenya's. Soldiers and gunmen may be anybody's, and whoever travels
/// is from elsewhere.
final class Located {
  private static final int DEPTH = 2;
  private static final Set<String> AWAY =
      Set.of(
          "tourist",
          "visitor",
          "traveller",
          "traveler",
          "passenger",
          "migrant",
          "refugee",
          "foreigner",
          "expatriate",
          "pilgrim",
          "diplomat",
          "peacekeeper",
          "hostage",
          "delegate",
          "mercenary");
  private static final Set<String> LOCAL =
      Set.of("CVL", "COP", "AGR", "EDU", "LAB", "MED", "JUD", "LEG", "REL", "OPP", "JRN");
  private static final String[] PLACES = {
    "in", "at", "near", "across", "around", "outside", "inside", "throughout"
  };

  private Located() {}

  /// The same somebody with the country of the place where it happens; nobody else if the phrase
  /// says whose he is, or the clause does not say where.
  static Optional<Resolved> at(
      PhraseReader reader,
      Reading reading,
      Sentence sentence,
      Token noun,
      Resolved open,
      Setting setting) {
    Actor actor = open.actor();
    boolean here =
        actor.country().isEmpty()
            && actor.sectors().stream().findFirst().filter(LOCAL::contains).isPresent()
            && !AWAY.contains(noun.lemma().toLowerCase(Locale.ROOT))
            && noun.xpos().startsWith("N");
    if (!here) {
      return Optional.empty();
    }
    String words = reading.words(NounPhrase.core(sentence, noun));
    return clause(sentence, noun).stream()
        .flatMap(verb -> places(sentence, verb, noun, DEPTH))
        .map(place -> reading.words(NounPhrase.core(sentence, place)))
        .flatMap(place ->
            reader.readHead(words + " in " + place, setting).stream()
                .map(Meaning::actor)
                .filter(a -> a.country().isPresent() && a.sectors().equals(actor.sectors()))
                .map(a -> new Resolved(a, open.mention(), open.kind(), why(place))))
        .findFirst();
  }

  private static Optional<String> why(String place) {
    return Optional.of("where it happens: " + place);
  }

  /// The clause in which somebody is acted upon, or acts.
  private static Optional<Token> clause(Sentence sentence, Token noun) {
    return switch (noun.relation()) {
      case OBJ, NSUBJ_PASS, NSUBJ -> sentence.headOf(noun);
      case CONJ -> sentence.headOf(noun).flatMap(first -> clause(sentence, first));
      default -> Optional.empty();
    };
  }

  private static Stream<Token> places(Sentence sentence, Token head, Token noun, int depth) {
    Stream<Token> own =
        Clause.oblique(sentence, head, PLACES).filter(place -> place.index() != noun.index());
    Stream<Token> inner =
        depth == 0
            ? Stream.empty()
            : sentence
                .childrenOf(head, Relation.OBL, Relation.OBL_AGENT, Relation.OBJ, Relation.NMOD)
                .filter(c -> c.index() != noun.index())
                .flatMap(c -> places(sentence, c, noun, depth - 1));
    return Stream.concat(own, inner);
  }
}
