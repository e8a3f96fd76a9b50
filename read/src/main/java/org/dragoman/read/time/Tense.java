package org.dragoman.read.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Whether the clause around a time looks back or ahead, read off the nearest verb.
enum Tense {
  PAST,
  FUTURE,
  OPEN;

  private static final int REACH = 15;
  private static final int AUXILIARY_REACH = 4;
  private static final int PRESENT_REACH = 6;
  private static final int FRONTED = 4;
  private static final Set<String> AHEAD =
      Set.of(
          "will", "shall", "'ll", "’ll", "wo", "would", "could", "may", "might", "should", "must",
          "can");
  private static final Set<String> PLANNED =
      Set.of(
          "scheduled",
          "expected",
          "due",
          "set",
          "slated",
          "planned",
          "upcoming",
          "ahead",
          "approaching",
          "coming");
  private static final Set<String> DONE_BEFORE_TO =
      Set.of(
          "began",
          "failed",
          "managed",
          "used",
          "tried",
          "continued",
          "refused",
          "declined",
          "forced",
          "started",
          "ceased",
          "happened");
  private static final Set<String> HAD = Set.of("had", "has", "have");
  private static final Set<String> SPEECH =
      Set.of("says", "say", "tells", "has", "have", "'s", "’s");
  private static final Set<String> PRETERITES =
      Set.of(
          "said",
          "was",
          "were",
          "had",
          "did",
          "told",
          "met",
          "took",
          "came",
          "went",
          "began",
          "made",
          "left",
          "held",
          "won",
          "lost",
          "fell",
          "rose",
          "became",
          "gave",
          "found",
          "fled",
          "struck",
          "shot",
          "wrote",
          "spoke",
          "sent",
          "saw",
          "led",
          "broke",
          "withdrew",
          "has",
          "have");

  /// The first token that ends behind an offset of the article.
  static int firstTokenFrom(Sentence sentence, int offset) {
    int low = 0;
    int high = sentence.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentence.token(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  static Tense around(Sentence sentence, Span time) {
    int start = firstTokenFrom(sentence, time.start());
    Optional<Tense> governed = ofVerbBehind(sentence, firstTokenFrom(sentence, time.end() - 1));
    if (governed.isPresent()) {
      return governed.get();
    }
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      Optional<Tense> found = at(sentence, i, start - i <= PRESENT_REACH);
      if (found.isPresent()) {
        return found.get();
      }
    }
    int end = firstTokenFrom(sentence, time.end());
    boolean fronted = start < FRONTED && end < sentence.size() && isComma(sentence.token(end));
    return behind(sentence, fronted ? end + 1 : end);
  }

  /// "On Monday they will meet", "Obama on Wednesday revived": the time hangs on a verb behind it.
  private static Optional<Tense> ofVerbBehind(Sentence sentence, int last) {
    if (last >= sentence.size() || sentence.token(last).head() <= last) {
      return Optional.empty();
    }
    Token verb = sentence.token(sentence.token(last).head());
    if (!verb.is(Upos.VERB)) {
      return Optional.empty();
    }
    boolean ahead =
        sentence.tokens().stream()
            .filter(t -> t.head() == verb.index() && t.index() < verb.index())
            .anyMatch(t -> AHEAD.contains(lower(t)));
    boolean planned = PLANNED.contains(lower(verb));
    return ahead || planned
        ? Optional.of(FUTURE)
        : verb.xpos().equals("VBD") ? Optional.of(PAST) : Optional.empty();
  }

  /// To the right only "will" and a plain past tell anything: "Tuesday's attack raises fears".
  private static Tense behind(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + REACH); i++) {
      Token token = sentence.token(i);
      if (isComma(token)) {
        return OPEN;
      }
      if (AHEAD.contains(lower(token)) || PLANNED.contains(lower(token))) {
        return FUTURE;
      }
      if (isPast(token)) {
        return PAST;
      }
    }
    return OPEN;
  }

  private static boolean isComma(Token token) {
    return token.text().equals(",");
  }

  private static Optional<Tense> at(Sentence sentence, int i, boolean near) {
    Token token = sentence.token(i);
    String word = lower(token);
    boolean done = i > 0 && HAD.contains(lower(sentence.token(i - 1)));
    if (AHEAD.contains(word) && !isNoun(token) || PLANNED.contains(word) && !done) {
      return Optional.of(FUTURE);
    }
    if (isBase(token)) {
      return Optional.of(ofBase(sentence, i));
    }
    if (isPast(token)) {
      return Optional.of(hasBefore(sentence, i, AHEAD) ? FUTURE : PAST);
    }
    return isPresent(token)
        ? Optional.of(SPEECH.contains(word) ? PAST : near ? FUTURE : OPEN)
        : Optional.empty();
  }

  /// "will meet", "plans to meet" look ahead; "failed to meet", "did meet" back.
  private static Tense ofBase(Sentence sentence, int i) {
    if (hasBefore(sentence, i, DONE_BEFORE_TO)
        || hasBefore(sentence, i, Set.of("did", "didn"))
        || isHadTo(sentence, i)) {
      return PAST;
    }
    return FUTURE;
  }

  private static boolean isHadTo(Sentence sentence, int verb) {
    return verb > 1
        && lower(sentence.token(verb - 1)).equals("to")
        && lower(sentence.token(verb - 2)).equals("had");
  }

  private static boolean hasBefore(Sentence sentence, int i, Set<String> words) {
    for (int k = i - 1; k >= Math.max(0, i - AUXILIARY_REACH); k--) {
      if (words.contains(lower(sentence.token(k)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Token token) {
    return token.is(Upos.NOUN) || token.is(Upos.PROPN);
  }

  private static boolean isBase(Token token) {
    return token.xpos().equals("VB");
  }

  private static boolean isPast(Token token) {
    String word = lower(token);
    return switch (token.xpos()) {
      case "VBD", "VBN" -> true;
      case "", "_", "X" -> PRETERITES.contains(word) || word.length() > 4 && word.endsWith("ed");
      default -> false;
    };
  }

  private static boolean isPresent(Token token) {
    return token.xpos().equals("VBZ") || token.xpos().equals("VBP");
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
