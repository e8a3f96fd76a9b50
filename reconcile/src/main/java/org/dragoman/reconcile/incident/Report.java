package org.dragoman.reconcile.incident;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.reconcile.text.Terms;

/// An event as reconciliation compares it.
///
/// @param event the event
/// @param article number of its article in order of publication
/// @param story id of its article's story
/// @param takeaway whether it stands in its article's own summary
/// @param terms what its sentence is about
/// @param triggerWords the words that name the deed
/// @param trigger stems of them
/// @param sources who did it, as its article knows them
/// @param targets to whom
/// @param published day of publication, if known
/// @param days when it took place, if that is known with its year
record Report(
    Event event,
    int article,
    String story,
    boolean takeaway,
    Set<String> terms,
    String triggerWords,
    Set<String> trigger,
    Side sources,
    Side targets,
    Optional<LocalDate> published,
    Optional<Days> days) {
  static Report of(
      Event event, Article in, int article, String story, Terms words, Parties parties) {
    boolean takeaway =
        in.passageAt(event.trigger().start())
            .filter(p -> p.kind() == PassageKind.TAKEAWAY)
            .isPresent();
    String trigger = in.words(event.trigger());
    return new Report(
        event,
        article,
        story,
        takeaway,
        new HashSet<>(words.content(in.words(event.evidence().span()))),
        trigger.replaceAll("\\s+", " ").strip(),
        new HashSet<>(words.content(trigger)),
        parties.side(ids(event.sources()), in.id()),
        parties.side(ids(event.targets()), in.id()),
        in.published().value(),
        event.date().value().flatMap(Days::of));
  }

  EventType type() {
    return event.code().type();
  }

  /// On whose word the article tells it, if that is told and it does not vouch for it itself.
  Optional<String> holder() {
    return event.standing().holder().flatMap(Participant::actor);
  }

  /// Whether it is told as something real, by anybody, rather than as a possibility.
  boolean isTold() {
    return isTold(event.standing().kind());
  }

  /// Whether both stand in one sentence, which tells of two deeds rather than of one twice.
  boolean sharesSentence(Report other) {
    return event.evidence().equals(other.event.evidence());
  }

  /// Whether both name the deed by the same word.
  boolean sharesTrigger(Report other) {
    return trigger.stream().anyMatch(other.trigger::contains);
  }

  static boolean isTold(StandingKind kind) {
    return switch (kind) {
      case HAPPENED, ONGOING, HISTORICAL, ALLEGED, DENIED, NEGATED -> true;
      case PLANNED, THREATENED, DEMANDED, HYPOTHETICAL -> false;
    };
  }

  private static Set<String> ids(List<Participant> participants) {
    Set<String> ids = new TreeSet<>();
    participants.forEach(p -> p.actor().ifPresent(ids::add));
    return ids;
  }
}
