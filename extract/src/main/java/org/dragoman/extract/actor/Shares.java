package org.dragoman.extract.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.Span;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Who shares one noun: "US and British activists" are activists of two countries, "the presidents
/// of Tanzania and Kenya" two presidents.
final class Shares {
  private final PhraseReader reader;
  private final Reading reading;

  private Shares(PhraseReader reader, Reading reading) {
    this.reader = reader;
    this.reading = reading;
  }

  /// The actors that a phrase means country by country; none unless it names several.
  ///
  /// @param whole what the phrase was read as, in which no country is named or only one
  static List<Resolved> of(
      PhraseReader reader,
      Reading reading,
      Sentence sentence,
      Token noun,
      Resolved whole,
      Setting setting) {
    return new Shares(reader, reading).of(sentence, noun, whole, setting);
  }

  private List<Resolved> of(Sentence sentence, Token noun, Resolved whole, Setting setting) {
    boolean open = whole.actor().kind() == ActorKind.UNNAMED && noun.xpos().endsWith("S");
    return open
        ? joined(sentence, noun)
            .filter(countries -> whole.mention().contains(countries))
            .map(countries -> each(sentence, whole, countries, setting))
            .orElse(List.of())
        : List.of();
  }

  /// The words between which "and" stands: those before the noun, or those behind its "of".
  private static Optional<Span> joined(Sentence sentence, Token noun) {
    Optional<Token> before =
        sentence
            .childrenOf(noun, Relation.AMOD, Relation.COMPOUND, Relation.NMOD, Relation.NMOD_POSS)
            .filter(m -> m.index() < noun.index())
            .filter(m -> hasConjunct(sentence, m))
            .findFirst();
    return before
        .or(() ->
            Clause.oblique(sentence, noun, "of", "from")
                .filter(m -> hasConjunct(sentence, m))
                .findFirst())
        .map(first -> list(sentence, first));
  }

  private static boolean hasConjunct(Sentence sentence, Token token) {
    return sentence.childrenOf(token, Relation.CONJ).findAny().isPresent();
  }

  /// From the first word of a coordination to the last of its conjuncts.
  private static Span list(Sentence sentence, Token first) {
    int start =
        sentence.subtree(first).stream()
            .filter(t -> t.index() <= first.index() && !t.is(Relation.CASE) && !t.is(Relation.DET))
            .mapToInt(t -> t.span().start())
            .min()
            .orElse(first.span().start());
    int end =
        sentence
            .childrenOf(first, Relation.CONJ)
            .mapToInt(t -> t.span().end())
            .max()
            .orElse(first.span().end());
    return new Span(start, Math.max(end, first.span().end()));
  }

  private List<Resolved> each(Sentence sentence, Resolved whole, Span countries, Setting setting) {
    List<String> names = names(sentence, countries);
    String before = reading.words(new Span(whole.mention().start(), countries.start()));
    String behind = reading.words(new Span(countries.end(), whole.mention().end()));
    List<Resolved> found = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String name : names) {
      Set<String> states = reader.statesIn(name);
      reader
          .readHead(before + name + behind, setting)
          .map(Meaning::actor)
          .filter(a -> states.size() == 1 && a.country().filter(states::contains).isPresent())
          .filter(a -> ids.add(a.id()))
          .ifPresent(a -> found.add(new Resolved(a, whole.mention(), whole.kind())));
    }
    return found.size() > 1 && found.size() == names.size() ? found : List.of();
  }

  /// The words of each conjunct; "North and South Korea" names one of two words first.
  private List<String> names(Sentence sentence, Span countries) {
    List<List<Token>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (Token token : sentence.tokensIn(countries)) {
      if (token.is(Relation.CC) || token.is(Relation.PUNCT)) {
        parts.add(new ArrayList<>());
      } else {
        parts.getLast().add(token);
      }
    }
    parts.removeIf(List::isEmpty);
    List<String> names = new ArrayList<>();
    for (List<Token> part : parts) {
      names.add(name(part, parts.getLast()));
    }
    return names;
  }

  private String name(List<Token> part, List<Token> last) {
    String own = reading.words(part.getFirst().span().cover(part.getLast().span()));
    String longer = own + " " + last.getLast().text();
    boolean shared = part.size() == 1 && last.size() == 2 && reader.statesIn(longer).size() == 1;
    return shared && reader.names().isOneName(longer) ? longer : own;
  }
}
