package org.dragoman.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.ActorKind;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.junit.jupiter.api.Test;

class CastTest {
  private static final int WORDS = 60;

  private static Token word(int index) {
    return new Token(
        index,
        new Span(2 * index, 2 * index + 1),
        "x",
        "x",
        Upos.NOUN,
        "NN",
        index - 1,
        index == 0 ? Relation.ROOT : Relation.CONJ);
  }

  private static Resolved company(Token word) {
    Actor actor =
        new Actor(
            "unnamed:BUS-company",
            "company " + word.index(),
            ActorKind.UNNAMED,
            Optional.empty(),
            List.of("BUS"),
            Optional.empty(),
            List.of());
    return new Resolved(actor, word.span(), ActorMention.Kind.ROLE);
  }

  /// With another order of iteration in each process, the name would change from run to run.
  @Test
  void ofManyViewsOfAnActorTheLastIsKept() {
    List<Token> words = IntStream.range(0, WORDS).mapToObj(CastTest::word).toList();
    Sentence sentence = new Sentence(0, new Span(0, 2 * WORDS - 1), words);
    Cast.Builder cast = new Cast.Builder();
    words.forEach(w -> cast.put(sentence, w, company(w)));
    assertThat(cast.build().actors())
        .singleElement()
        .extracting(Actor::name)
        .isEqualTo("company " + (WORDS - 1));
  }

  @Test
  void mentionsAreInTextOrderHoweverTheyWereFound() {
    List<Token> words = IntStream.range(0, WORDS).mapToObj(CastTest::word).toList();
    Sentence sentence = new Sentence(0, new Span(0, 2 * WORDS - 1), words);
    Cast.Builder cast = new Cast.Builder();
    words.reversed().forEach(w -> cast.put(sentence, w, company(w)));
    assertThat(cast.build().mentions()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }
}
