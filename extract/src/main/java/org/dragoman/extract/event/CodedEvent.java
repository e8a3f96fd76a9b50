package org.dragoman.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.model.Span;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Token;

/// An event of a sentence before it is dated and placed: what, by whom, to whom.
///
/// @param sense what the trigger means
/// @param type PLOVER type of its code
/// @param sources who does it
/// @param targets to whom
/// @param content whether it is the deed inside another event: the attack of a threat to attack
/// @param holder who threatens or alleges it, if it is such a deed
/// @param alleged whether the other event alleges it
/// @param rule name of the rule that found it
/// @param vote the classifier's, where it decides
record CodedEvent(
    Sense sense,
    EventType type,
    List<Resolved> sources,
    List<Resolved> targets,
    boolean content,
    Optional<Resolved> holder,
    boolean alleged,
    String rule,
    Optional<Vote> vote) {
  private static final double FULL = 0.85;
  private static final double HALF = 0.65;
  private static final double UNCONDITIONED = 0.1;

  CodedEvent {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  Token trigger() {
    return sense.trigger();
  }

  /// The words of the trigger: a light verb to its noun.
  Span triggerSpan() {
    boolean carried = sense.entry().operator() == Operator.LIGHT;
    return carried && sense.deed().isPresent()
        ? sense.deed().get().trigger().span()
        : sense.trigger().span();
  }

  /// The same with other targets.
  CodedEvent against(List<Resolved> others) {
    return between(sources, others);
  }

  /// The same between others.
  CodedEvent between(List<Resolved> from, List<Resolved> to) {
    return new CodedEvent(sense, type, from, to, content, holder, alleged, rule, vote);
  }

  /// The same as a classifier has it; both are named.
  CodedEvent as(Vote vote, EventType other) {
    return new CodedEvent(
        sense.as(vote.cameo(), false),
        other,
        sources,
        targets,
        content,
        holder,
        alleged,
        rule + "+" + vote.name(),
        Optional.of(vote));
  }

  /// An event that only a classifier names.
  static CodedEvent voted(
      Token clause, Vote vote, EventType type, List<Resolved> sources, List<Resolved> targets) {
    return new CodedEvent(
        Sense.voted(clause, vote),
        type,
        sources,
        targets,
        false,
        Optional.empty(),
        false,
        "event/classifier+" + vote.name(),
        Optional.of(vote));
  }

  /// How sure it is: as the classifier says where it decides; else more so if both sides are known
  /// and the lexicon's row asked something of the words around.
  double confidence() {
    boolean full = !sources.isEmpty() && !targets.isEmpty();
    double base = full ? FULL : HALF;
    double ofRule = sense.entry().conditions().isEmpty() ? base - UNCONDITIONED : base;
    return vote.map(Vote::confidence).orElse(ofRule);
  }

  /// Everybody who takes part.
  Stream<Resolved> actors() {
    return Stream.concat(sources.stream(), targets.stream());
  }

  /// Whether another event tells the same deed between the same.
  boolean same(CodedEvent other) {
    boolean sameSource = ids(sources).equals(ids(other.sources));
    boolean sameTarget = ids(targets).equals(ids(other.targets));
    return type == other.type
        && content == other.content
        && sameSource
        && (sameTarget || targets.isEmpty() || type == EventType.CONSULT);
  }

  /// Ids of all who take part, on whichever side.
  Set<String> parties() {
    return actors().map(r -> r.actor().id()).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> ids(List<Resolved> all) {
    return all.stream().map(r -> r.actor().id()).distinct().sorted().toList();
  }
}
