package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.standing.StandingOf;
import org.dragoman.model.Citation;
import org.dragoman.model.Derivation;
import org.dragoman.model.Identity;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Place;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.Standing;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.finding.When;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;

/// Finds the political events that an article tells: who did what to whom, how it stands, when and
/// where. Words of the lexicon give the deeds, the tree their actors; statements that do something
/// by being said give acts of speech.
public final class EventExtractor {
  private final Codebook codebook;
  private final SentenceCoder coder;
  private final PoliticalActors political = new PoliticalActors(Topics.domains());
  private final Topics contexts;
  private final Precedence precedence;
  private final EventStandings standings;
  private final Ballot ballot;
  private final Endorsement endorsement = Endorsement.load();
  private final Mutual mutual = Mutual.shipped();
  private final ToldCharges charges;

  /// The shipped tables, and rules alone.
  public EventExtractor() {
    this(EventTables.shipped(), EventClassifier.none());
  }

  /// @param tables what events are coded by
  /// @param classifier asked where no rule names an event between two parties, or a rule is in
  ///   doubt
  public EventExtractor(EventTables tables, EventClassifier classifier) {
    this.codebook = tables.codebook();
    this.coder = new SentenceCoder(tables);
    this.contexts = tables.contexts();
    this.precedence = tables.precedence();
    this.standings = new EventStandings(codebook, StandingOf.load());
    this.ballot = new Ballot(codebook, classifier);
    this.charges = new ToldCharges(tables.compositions());
  }

  /// All events of an article, in text order.
  ///
  /// @param cast who is who
  /// @param statements what is said in the article
  /// @param places places that it names
  /// @param quantities all its numbers; those of an event's own clause go with the event
  public List<Event> find(
      Reading reading,
      Cast cast,
      List<Statement> statements,
      List<Place> places,
      List<Quantity> quantities) {
    Voices voices = new Voices(cast, statements);
    ActorSearch actors = new ActorSearch(cast, voices, reading.times());
    Around around = new Around(reading, cast, voices, places, quantities);
    Map<String, Event> events = new LinkedHashMap<>();
    Authors authors = new Authors();
    for (Sentence sentence : reading.sentences()) {
      for (CodedEvent found : kept(sentence, actors)) {
        CodedEvent coded = authors.judged(sentence, found);
        authors.remember(coded);
        Event event = event(around, sentence, coded);
        events.putIfAbsent(event.id(), event);
        threatOf(around, sentence, coded, event)
            .ifPresent(threat -> events.putIfAbsent(threat.id(), threat));
        charges
            .in(sentence, coded, event, voices)
            .filter(act -> isNew(act, events.values()))
            .map(act -> event(around, act))
            .ifPresent(charge -> events.putIfAbsent(charge.id(), charge));
      }
    }
    for (Statement statement : statements) {
      StatementActs.of(reading, statement, cast, voices)
          .filter(act -> isNew(act, events.values()))
          .map(act -> event(around, act))
          .ifPresent(event -> events.putIfAbsent(event.id(), event));
    }
    return SharedDates.fill(
        reading,
        cast,
        events.values().stream()
            .sorted(Comparator.comparing(Event::trigger).thenComparing(Event::id))
            .toList());
  }

  /// What stands around the events of one article.
  private record Around(
      Reading reading, Cast cast, Voices voices, List<Place> places, List<Quantity> quantities) {}

  private List<CodedEvent> kept(Sentence sentence, ActorSearch actors) {
    List<CodedEvent> kept = new ArrayList<>();
    for (CodedEvent rule : coder.code(sentence, actors)) {
      CodedEvent event = ballot.decided(sentence, rule);
      boolean told = kept.stream().anyMatch(event::same);
      if (!told && !isAttribute(event) && political.suffice(sentence, event)) {
        kept.add(event);
      }
    }
    if (kept.isEmpty()) {
      ballot
          .unnamed(sentence, actors)
          .filter(event -> political.suffice(sentence, event))
          .ifPresent(kept::add);
    }
    return kept.stream()
        .filter(e -> !precedence.yields(sentence, e, kept) && !Retold.is(sentence, e, kept))
        .map(mutual::onBothSides)
        .toList();
  }

  /// "exiled dissidents", "a jailed journalist": a participle that only describes somebody.
  static boolean isAttribute(CodedEvent event) {
    return event.trigger().is(Relation.AMOD) && event.sources().isEmpty();
  }

  private Event event(Around around, Sentence sentence, CodedEvent coded) {
    Reading reading = around.reading();
    Optional<Statement> within = around.voices().within(coded.triggerSpan());
    Standing plain = standings.of(reading, sentence, coded, around.cast(), within);
    Standing standing =
        SuggestedForce.by(coded, plain, suggested(around, sentence, coded), around.voices())
            .map(speaker -> SuggestedForce.threatened(speaker, plain))
            .orElse(plain);
    Optional<Statement> said = said(around, coded, within);
    When date = EventDates.of(reading, sentence, coded.trigger(), said);
    return new Event(
        Identity.of("event", reading.article().id(), coded.triggerSpan(), coded.type()),
        new Citation(reading.article().id(), sentence.span()),
        coded.triggerSpan(),
        participants(coded.sources()),
        participants(coded.targets()),
        code(sentence, coded.sense().code()),
        standing,
        EventDates.published(reading, sentence, coded.trigger(), standing, date),
        EventSetting.place(sentence, coded.trigger(), around.places()),
        EventSetting.quantities(sentence, coded.trigger(), around.quantities()),
        within.map(Statement::id),
        new Derivation(coded.rule(), coded.confidence()),
        List.of());
  }

  /// The statement in which force is called possible: that in which it stands, or the answer to the
  /// question that asks about it.
  private Optional<Statement> suggested(Around around, Sentence sentence, CodedEvent coded) {
    Voices voices = around.voices();
    return endorsement
        .of(around.reading(), sentence, coded.trigger(), voices.statements())
        .or(() -> voices.within(coded.triggerSpan()));
  }

  /// The threat that lies in calling force of one's own side possible.
  private Optional<Event> threatOf(
      Around around, Sentence sentence, CodedEvent coded, Event event) {
    boolean threatened = event.standing() instanceof Standing.Threatened && !coded.content();
    if (!threatened) {
      return Optional.empty();
    }
    return suggested(around, sentence, coded)
        .filter(s -> !s.cue().isEmpty())
        .flatMap(statement ->
            statement
                .speaker()
                .flatMap(around.voices()::resolved)
                .map(speaker ->
                    event(
                        around,
                        new StatementActs.Act(
                            statement,
                            cued(around, sentence, statement),
                            cued(around, sentence, statement)
                                .headOf(statement.cue().getFirst())
                                .orElse(coded.trigger()),
                            statement.cue().getFirst(),
                            "138",
                            speaker,
                            coded.targets(),
                            "event/suggested-force"))));
  }

  /// The sentence of a statement's cue.
  private static Sentence cued(Around around, Sentence sentence, Statement statement) {
    return around.reading().sentenceAt(statement.cue().getFirst().start()).orElse(sentence);
  }

  /// The statement that an act of speech is the uttering of.
  private Optional<Statement> said(Around around, CodedEvent coded, Optional<Statement> within) {
    if (!standings.isSpeechAct(coded)) {
      return Optional.empty();
    }
    return around
        .voices()
        .introducedBy(coded.sense().trigger().span())
        .filter(s -> s.said().date().isPresent())
        .or(() -> within.filter(s -> s.said().date().isPresent()))
        .or(() ->
            around.voices().datedBy(around.reading(), coded.sources(), coded.trigger().span()));
  }

  private Event event(Around around, StatementActs.Act act) {
    Reading reading = around.reading();
    EventCode code = code(act.sentence(), act.cameo());
    return new Event(
        Identity.of("event", reading.article().id(), act.span(), code.type()),
        new Citation(reading.article().id(), act.sentence().span()),
        act.span(),
        participants(List.of(act.source())),
        participants(act.targets()),
        code,
        new Standing.Happened(Optional.empty()),
        EventDates.of(reading, act.sentence(), act.trigger(), Optional.of(act.statement())),
        EventSetting.place(act.sentence(), act.trigger(), around.places()),
        List.of(),
        act.statement().within(),
        new Derivation(act.rule(), 0.6),
        List.of());
  }

  /// Whether the lexicon has not already found the act of a statement.
  private boolean isNew(StatementActs.Act act, Iterable<Event> events) {
    for (Event event : events) {
      boolean here = act.sentence().span().contains(event.trigger());
      boolean cue = act.span().overlaps(event.trigger());
      boolean same =
          event.code().type() == codebook.get(act.cameo()).type()
              && event.sources().stream()
                  .anyMatch(p -> p.actor().equals(Optional.of(act.source().actor().id())));
      if (here && (cue || same)) {
        return false;
      }
    }
    return true;
  }

  private EventCode code(Sentence sentence, String cameo) {
    return codebook.eventCode(cameo, contexts.of(sentence));
  }

  private static List<Participant> participants(List<Resolved> side) {
    return side.stream().map(Resolved::participant).distinct().toList();
  }
}
