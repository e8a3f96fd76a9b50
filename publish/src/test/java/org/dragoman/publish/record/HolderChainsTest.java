package org.dragoman.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.Utterance;
import org.junit.jupiter.api.Test;

class HolderChainsTest {
  private static final Span WORDS = new Span(0, 5);

  @Test
  void theOutermostHolderComesFirst() {
    List<Statement> all =
        List.of(
            statement("agency", ""),
            statement("station", "agency"),
            statement("minister", "station"));
    assertThat(HolderChains.of(all).above(all.getLast()))
        .extracting(Statement::id)
        .containsExactly("agency", "station");
  }

  @Test
  void aStatementThatNobodyHandsOnHasNoChain() {
    List<Statement> all = List.of(statement("minister", ""));
    assertThat(HolderChains.of(all).above(all.getFirst())).isEmpty();
  }

  @Test
  void whatIsNotAmongTheStatementsEndsTheChain() {
    List<Statement> all = List.of(statement("minister", "elsewhere"));
    assertThat(HolderChains.of(all).above(all.getFirst())).isEmpty();
  }

  @Test
  void aCircleEndsTheChainToo() {
    List<Statement> all = List.of(statement("one", "other"), statement("other", "one"));
    assertThat(HolderChains.of(all).above(all.getFirst())).hasSizeLessThan(20);
  }

  private static Statement statement(String id, String within) {
    return new Statement(
        id,
        new Citation("a1", WORDS),
        Statement.Kind.INDIRECT,
        List.of(new Statement.Piece(WORDS, false)),
        List.of(),
        Statement.Force.ASSERT,
        Optional.empty(),
        Optional.empty(),
        Utterance.UNKNOWN,
        Optional.of(within).filter(w -> !w.isEmpty()),
        new Derivation("test/rule", 0.9));
  }
}
