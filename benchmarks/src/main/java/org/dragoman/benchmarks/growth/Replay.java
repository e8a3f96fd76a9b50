package org.dragoman.benchmarks.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Statement;

/// Makes many articles of few, as if the same kind of news went on: each round plays them again a
/// month later, in other words. Names (capitalised words within a sentence) and every other longer
/// word are spelt with other letters, by the number of the round, so that articles of two rounds
/// are no copies while every span still fits. States and other actors stay who they are.
final class Replay {
  private static final int DAYS_A_ROUND = 30;
  private static final int LETTERS = 26;
  private static final int LONG_WORD = 5;

  private Replay() {}

  /// The first `number` articles of as many rounds as it takes.
  static List<Findings> of(List<Findings> base, int number) {
    List<Findings> played = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      played.add(again(base.get(i % base.size()), i / base.size()));
    }
    return played;
  }

  private static Findings again(Findings f, int round) {
    if (round == 0) {
      return f;
    }
    Article article = again(f.article(), round);
    String id = article.id();
    return new Findings(
        article,
        f.times(),
        f.actors(),
        f.mentions(),
        f.places(),
        f.statements().stream().map(s -> again(s, id, round)).toList(),
        f.events().stream().map(e -> again(e, id, round)).toList(),
        f.claims().stream().map(c -> again(c, id, round)).toList(),
        f.rejected());
  }

  private static Article again(Article a, int round) {
    Optional<LocalDate> day =
        a.published().value().map(d -> d.plusDays((long) DAYS_A_ROUND * round));
    return new Article(
        again(a.id(), round),
        new Source(again(a.source().uri(), round), a.source().outlet(), Optional.empty()),
        a.title().map(t -> renamed(t, round)),
        a.byline(),
        a.dateline(),
        day.isPresent() ? new Published(day, Published.Basis.GIVEN) : Published.UNKNOWN,
        a.language(),
        renamed(a.text(), round),
        a.passages(),
        Optional.empty());
  }

  private static Statement again(Statement s, String article, int round) {
    return new Statement(
        again(s.id(), round),
        new Citation(article, s.evidence().span()),
        s.kind(),
        s.content(),
        s.cue(),
        s.force(),
        s.speaker(),
        s.addressee(),
        s.said(),
        s.within().map(w -> again(w, round)),
        s.derivation());
  }

  private static Event again(Event e, String article, int round) {
    return new Event(
        again(e.id(), round),
        new Citation(article, e.evidence().span()),
        e.trigger(),
        e.sources(),
        e.targets(),
        e.code(),
        e.standing(),
        e.date(),
        e.place(),
        e.quantities(),
        e.within().map(w -> again(w, round)),
        e.derivation(),
        e.mentions().stream().map(m -> again(m, article, round)).toList());
  }

  private static Claim again(Claim c, String article, int round) {
    return new Claim(
        again(c.id(), round),
        new Citation(article, c.evidence().span()),
        c.proposition(),
        c.holder(),
        c.stance(),
        c.about().stream().map(a -> again(a, round)).toList(),
        c.support(),
        c.quantities(),
        c.derivation());
  }

  private static String again(String id, int round) {
    return id + "~" + round;
  }

  /// Spells names and every other longer word anew, the same word always the same way in a round.
  static String renamed(String text, int round) {
    StringBuilder out = new StringBuilder(text);
    boolean opens = true;
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        spell(out, at, end, opens, round);
        opens = false;
        at = end;
      } else {
        opens = opens || ".!?\n\"“”".indexOf(text.charAt(at)) >= 0;
        at++;
      }
    }
    return out.toString();
  }

  private static void spell(StringBuilder out, int start, int end, boolean opens, int round) {
    String word = out.substring(start, end);
    boolean isName = !opens && word.length() > 1 && Character.isUpperCase(word.charAt(0));
    boolean isChosen = word.length() >= LONG_WORD && isHeads(word, round);
    if (isName || isChosen) {
      for (int i = 0; i < word.length(); i++) {
        // Every letter by another number, so that no two rounds of several hundred spell alike.
        int by = i % 2 == 0 ? round : round / LETTERS + i * round;
        out.setCharAt(start + i, turned(word.charAt(i), by));
      }
    }
  }

  /// A coin for each word and round.
  private static boolean isHeads(String word, int round) {
    return (word.toLowerCase(Locale.ROOT).hashCode() * 31 + round) * 0x9E3779B1 < 0;
  }

  private static char turned(char letter, int by) {
    if (letter >= 'a' && letter <= 'z') {
      return (char) ('a' + (letter - 'a' + by) % LETTERS);
    }
    return letter >= 'A' && letter <= 'Z' ? (char) ('A' + (letter - 'A' + by) % LETTERS) : letter;
  }
}
