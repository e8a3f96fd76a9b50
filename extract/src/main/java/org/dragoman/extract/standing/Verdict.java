package org.dragoman.extract.standing;

import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.StandingKind;

/// How an event stands after the operators over it have been applied, inner before outer.
///
/// @param kind how it stands
/// @param by who makes it stand so
/// @param span the deciding words
record Verdict(StandingKind kind, Optional<Participant> by, Optional<Span> span) {
  static final Verdict PLAIN =
      new Verdict(StandingKind.HAPPENED, Optional.empty(), Optional.empty());

  static Verdict of(List<Operator> operators) {
    Verdict verdict = PLAIN;
    for (Operator operator : operators) {
      verdict = verdict.under(operator);
    }
    return verdict;
  }

  /// The standing once one more operator is over it.
  Verdict under(Operator operator) {
    StandingKind effect =
        kind == StandingKind.NEGATED ? operator.scope().negated() : operator.scope().effect();
    return switch (kind) {
      case HAPPENED, ONGOING, HISTORICAL ->
          effect == StandingKind.HAPPENED ? this : decidedBy(operator, effect);
      case NEGATED -> negated(operator);
      case ALLEGED, DENIED -> effect == StandingKind.NEGATED ? unsaid(operator) : this;
      case PLANNED, THREATENED, DEMANDED -> intended(operator);
      case HYPOTHETICAL -> thought(operator);
    };
  }

  private Verdict decidedBy(Operator operator, StandingKind effect) {
    return new Verdict(effect, operator.holder(), Optional.of(operator.span()));
  }

  /// What failed to be avoided happened; what is said not to have been is denied.
  private Verdict negated(Operator operator) {
    return switch (operator.scope().effect()) {
      case NEGATED -> decidedBy(operator, operator.scope().negated());
      case ALLEGED -> decidedBy(operator, StandingKind.DENIED);
      case DENIED -> decidedBy(operator, StandingKind.ALLEGED);
      case HYPOTHETICAL -> decidedBy(operator, operator.scope().negated());
      case HAPPENED, ONGOING, HISTORICAL, PLANNED, THREATENED, DEMANDED -> this;
    };
  }

  /// "did not say that", "never denied": neither said nor denied, so open.
  private Verdict unsaid(Operator operator) {
    return decidedBy(operator, StandingKind.HYPOTHETICAL);
  }

  private Verdict intended(Operator operator) {
    return switch (operator.scope().effect()) {
      case NEGATED, DENIED, HYPOTHETICAL -> decidedBy(operator, operator.scope().effect());
      case HAPPENED, ONGOING, HISTORICAL, PLANNED, THREATENED, DEMANDED, ALLEGED -> this;
    };
  }

  private Verdict thought(Operator operator) {
    return switch (operator.scope().effect()) {
      case NEGATED, DENIED -> decidedBy(operator, operator.scope().effect());
      case HAPPENED, ONGOING, HISTORICAL, PLANNED, THREATENED, DEMANDED, ALLEGED, HYPOTHETICAL ->
          this;
    };
  }

  Verdict as(StandingKind other) {
    return new Verdict(other, by, span);
  }

  /// The verdict as the record's type.
  Standing standing() {
    return switch (kind) {
      case HAPPENED -> new Standing.Happened(span);
      case ONGOING -> new Standing.Ongoing(span);
      case HISTORICAL -> new Standing.Historical(span);
      case PLANNED -> new Standing.Planned(span);
      case THREATENED -> new Standing.Threatened(by, span);
      case DEMANDED -> new Standing.Demanded(by, span);
      case ALLEGED -> new Standing.Alleged(by, span);
      case DENIED -> new Standing.Denied(by, span);
      case HYPOTHETICAL -> new Standing.Hypothetical(span);
      case NEGATED -> new Standing.Negated(span);
    };
  }
}
