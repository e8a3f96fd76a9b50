package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;

/// Looks for the actors behind a noun: the noun itself, or the owner or author of the thing that it
/// names ("Trump's allegations", "U.S. actions", "the siege of Kashmir").
final class ActorSearch {
  private static final int DEPTH = 3;
  private static final List<String> LINKS =
      List.of(
          "by", "of", "from", "in", "against", "on", "with", "between", "for", "among", "at", "to",
          "inside", "near");

  private static final Set<String> WRITINGS =
      Set.of(
          "report",
          "study",
          "statement",
          "letter",
          "document",
          "paper",
          "survey",
          "review",
          "inquiry",
          "resolution",
          "communique",
          "memo",
          "dossier",
          "article",
          "editorial",
          "investigation");

  private final Cast cast;
  private final Voices voices;
  private final List<TimeExpression> times;

  /// @param times stretches that are times and therefore nobody: on Friday
  ActorSearch(Cast cast, Voices voices, List<TimeExpression> times) {
    this.cast = cast;
    this.voices = voices;
    this.times = List.copyOf(times);
  }

  boolean isActor(Sentence sentence, Token noun) {
    return !meant(sentence, noun).isEmpty();
  }

  private List<Resolved> meant(Sentence sentence, Token word) {
    Token noun = word.xpos().equals("WP$") ? Slots.antecedent(sentence, word) : word;
    List<Resolved> named =
        cast.allAt(sentence, noun).stream().filter(r -> !isTime(r.mention())).toList();
    return named.isEmpty() ? voices.at(noun) : named;
  }

  /// Whether words are a time.
  boolean isTime(Span mention) {
    return times.stream().anyMatch(t -> t.span().contains(mention));
  }

  /// The actors that a noun means, its conjuncts included; else those behind it.
  List<Resolved> behind(Sentence sentence, Token noun) {
    return behind(sentence, noun, DEPTH);
  }

  /// The actors that a noun means, or the owner of the noun, no further.
  List<Resolved> owner(Sentence sentence, Token noun) {
    List<Resolved> direct = meant(sentence, noun);
    return direct.isEmpty() ? owners(sentence, noun) : direct;
  }

  /// Who speaks in what is written: "a report by the commission", "a study published by a Swedish
  /// institute".
  List<Resolved> author(Sentence sentence, Token noun) {
    if (!WRITINGS.contains(Slots.lemma(noun))) {
      return List.of();
    }
    Stream<Token> named = Clause.oblique(sentence, noun, "by", "from", "of");
    Stream<Token> published =
        sentence
            .childrenOf(noun, Relation.ACL, Relation.ACL_RELCL)
            .filter(clause -> Clause.isPassive(sentence, clause))
            .flatMap(clause -> Clause.agentOf(sentence, clause).stream());
    return Stream.concat(named, published)
        .map(by -> owner(sentence, by))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Resolved> behind(Sentence sentence, Token noun, int depth) {
    List<Resolved> near = owner(sentence, noun);
    if (!near.isEmpty() || depth == 0) {
      return near;
    }
    for (String link : LINKS) {
      for (Token inner : Clause.oblique(sentence, noun, link).toList()) {
        List<Resolved> found = behind(sentence, inner, depth - 1);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return farther(sentence, noun, depth - 1);
  }

  private List<Resolved> farther(Sentence sentence, Token noun, int depth) {
    List<Token> next = new ArrayList<>();
    sentence
        .childrenOf(noun, Relation.FLAT, Relation.APPOS, Relation.CONJ, Relation.COMPOUND)
        .forEach(next::add);
    sentence
        .childrenOf(noun, Relation.ACL, Relation.ACL_RELCL)
        .flatMap(clause ->
            Stream.concat(
                Clause.agentOf(sentence, clause).stream(),
                Clause.patientOf(sentence, clause).stream()))
        .filter(t -> t.index() != noun.index())
        .forEach(next::add);
    return next.stream()
        .map(t -> depth > 0 ? behind(sentence, t, depth - 1) : List.<Resolved>of())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Resolved> owners(Sentence sentence, Token noun) {
    return sentence
        .childrenOf(noun, Relation.NMOD_POSS, Relation.COMPOUND, Relation.AMOD, Relation.NMOD)
        .filter(c -> c.index() < noun.index())
        .map(c -> meant(sentence, c))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
