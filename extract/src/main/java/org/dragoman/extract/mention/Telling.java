package org.dragoman.extract.mention;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.Span;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.finding.Actor;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.When;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// An event as one sentence tells it, laid out for comparison.
///
/// @param event the event
/// @param part where in the article it is told
/// @param date when it took place; what a headline or takeaway tells as a fact without a date is of
///   the day of publication, or shortly before
/// @param deed lemmas of the words that name the deed
/// @param things lemmas of what the deed is done to, where that is no actor
/// @param others words beside the deed that say it is not the one told before
/// @param content lemmas of the rest of the sentence, without actors
/// @param sources who did it, by id
/// @param targets to whom
record Telling(
    Event event,
    Part part,
    When date,
    Set<String> deed,
    Set<String> things,
    Set<String> others,
    Set<String> content,
    Map<String, Actor> sources,
    Map<String, Actor> targets) {
  private static final int LEAD = 2;

  /// The part of an article in which an event is told, the fullest first.
  enum Part {
    BODY,
    /// The body's first sentences.
    LEAD,
    CAPTION,
    HEADLINE,
    TAKEAWAY;

    /// Whether it sums up what is told elsewhere.
    boolean isSummary() {
      return switch (this) {
        case HEADLINE, TAKEAWAY, CAPTION -> true;
        case BODY, LEAD -> false;
      };
    }
  }

  /// Lays out an event.
  ///
  /// @param actors everybody in the article, by id
  static Telling of(
      Event event, Reading reading, Sentence sentence, DeedWords words, Map<String, Actor> actors) {
    List<Token> triggers = sentence.tokensIn(event.trigger());
    Set<Integer> people = new HashSet<>();
    event.sources().forEach(p -> addWords(sentence, p, people));
    event.targets().forEach(p -> addWords(sentence, p, people));
    triggers.forEach(t -> people.add(t.index()));
    Part part = part(reading, sentence);
    return new Telling(
        event,
        part,
        date(event, part, reading),
        lemmas(triggers),
        things(sentence, triggers, people),
        others(sentence, triggers, words),
        content(sentence, people),
        side(event.sources(), actors),
        side(event.targets(), actors));
  }

  private static When date(Event event, Part part, Reading reading) {
    Optional<String> news = reading.article().published().value().map(LocalDate::toString);
    boolean open = event.date().value().isEmpty() && event.standing().kind().isFact();
    return open && part.isSummary() && news.isPresent()
        ? new When(news, When.Basis.PUBLICATION)
        : event.date();
  }

  private static void addWords(Sentence sentence, Participant participant, Set<Integer> to) {
    for (Span span : participant.mention()) {
      sentence.tokensIn(span).forEach(t -> to.add(t.index()));
    }
  }

  private static Map<String, Actor> side(List<Participant> side, Map<String, Actor> actors) {
    Map<String, Actor> members = new LinkedHashMap<>();
    for (Participant participant : side) {
      participant
          .actor()
          .flatMap(id -> Optional.ofNullable(actors.get(id)))
          .ifPresent(actor -> members.put(actor.id(), actor));
    }
    return members;
  }

  private static Part part(Reading reading, Sentence sentence) {
    PassageKind kind = kind(reading, sentence);
    return switch (kind) {
      case TITLE, HEADING -> Part.HEADLINE;
      case TAKEAWAY -> Part.TAKEAWAY;
      case CAPTION -> Part.CAPTION;
      case BODY, BYLINE, BOILERPLATE -> isLead(reading, sentence) ? Part.LEAD : Part.BODY;
    };
  }

  private static PassageKind kind(Reading reading, Sentence sentence) {
    return reading
        .article()
        .passageAt(sentence.span().start())
        .map(Passage::kind)
        .orElse(PassageKind.BODY);
  }

  private static boolean isLead(Reading reading, Sentence sentence) {
    return reading.sentences().stream()
        .filter(s -> kind(reading, s) == PassageKind.BODY)
        .limit(LEAD)
        .anyMatch(s -> s.index() == sentence.index());
  }

  private static Set<String> lemmas(List<Token> tokens) {
    Set<String> lemmas = new LinkedHashSet<>();
    tokens.stream().filter(Telling::bearsMeaning).forEach(t -> lemmas.add(lemma(t)));
    return lemmas;
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean bearsMeaning(Token token) {
    return switch (token.upos()) {
      case NOUN, VERB, PROPN, ADJ, NUM -> true;
      default -> false;
    };
  }

  private static Set<String> things(Sentence sentence, List<Token> triggers, Set<Integer> people) {
    Set<String> things = new LinkedHashSet<>();
    for (Token trigger : triggers) {
      sentence
          .childrenOf(trigger, Relation.OBJ, Relation.NSUBJ_PASS)
          .filter(t -> !people.contains(t.index()) && bearsMeaning(t))
          .forEach(t -> things.add(lemma(t)));
    }
    return things;
  }

  private static Set<String> others(Sentence sentence, List<Token> triggers, DeedWords words) {
    Set<String> others = new LinkedHashSet<>();
    for (Token trigger : triggers) {
      Stream.concat(
              Stream.of(trigger), sentence.childrenOf(trigger, Relation.OBJ, Relation.NSUBJ_PASS))
          .flatMap(word ->
              sentence.childrenOf(
                  word, Relation.ADVMOD, Relation.AMOD, Relation.DET, Relation.NUMMOD))
          .map(Telling::lemma)
          .filter(words::meansAnother)
          .forEach(others::add);
    }
    return others;
  }

  private static Set<String> content(Sentence sentence, Set<Integer> without) {
    Set<String> content = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      if (!without.contains(token.index()) && bearsMeaning(token)) {
        content.add(lemma(token));
      }
    }
    return content;
  }

  /// How many of the points that an event can have it gives: everybody on both sides, date, place,
  /// numbers, and a code that says more than its root.
  int fullness() {
    int date = event.date().value().isPresent() ? 1 : 0;
    int place = event.place().isPresent() ? 1 : 0;
    int number = event.quantities().isEmpty() ? 0 : 1;
    int sides = (sources.isEmpty() ? 0 : 1) + (targets.isEmpty() ? 0 : 1);
    return sides
        + sources.size()
        + targets.size()
        + date
        + place
        + number
        + (Codes.isPlain(event.code().cameo()) ? 0 : 1);
  }
}
