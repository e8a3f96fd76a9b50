package org.dragoman.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.dragoman.model.table.Table;

/// Why a quoted stretch without cue is no statement: titles of works, nicknames, terms, words that
/// the writer keeps at a distance.
final class Unsaid {
  private static final Set<String> WORKS =
      Table.load(Unsaid.class, "works.tsv").rows().stream()
          .map(r -> r.get("noun"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> NAMING =
      Set.of(
          "so-called",
          "known",
          "called",
          "dubbed",
          "termed",
          "titled",
          "entitled",
          "nicknamed",
          "word",
          "term",
          "phrase",
          "named",
          "self-described",
          "labeled",
          "labelled",
          "aka");

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(so-called|self-described|self-styled|nicknamed|dubbed|titled|entitled|known as|named)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DISTANCED =
      Pattern.compile(
          "\\b(so-called|self-described|self-styled|titled|entitled|known as)$",
          Pattern.CASE_INSENSITIVE);

  private Unsaid() {}

  /// `nickname`, `title-of-work`, `term` or `scare-quote`.
  static String reason(Scene scene, Quoted q) {
    Optional<Sentence> sentence = scene.reading().sentenceAt(q.inner().start());
    if (sentence.isEmpty()) {
      return "scare-quote";
    }
    List<Token> words = words(sentence.get(), q);
    Optional<Token> before = neighbour(sentence.get(), q, -1);
    Optional<Token> after = neighbour(sentence.get(), q, 1);
    if (isNickname(words, before, after)) {
      return "nickname";
    }
    if (isTitle(sentence.get(), words, before)) {
      return "title-of-work";
    }
    return isTerm(words, before, after) ? "term" : "scare-quote";
  }

  /// Whether the words before the marks say that a name follows: so-called "blue" zones.
  static boolean isNamed(String text, Quoted q) {
    return NAMED.matcher(before(text, q)).find();
  }

  /// Whether a noun for a work directly precedes a title: his book "The Long Retreat".
  static boolean isTitleOfWork(Scene scene, Quoted q) {
    return scene
        .reading()
        .sentenceAt(q.inner().start())
        .filter(s -> isTitleCase(words(s, q)))
        .flatMap(s -> neighbour(s, q, -1))
        .filter(b -> b.is(Upos.NOUN) && WORKS.contains(b.lemma().toLowerCase(Locale.ROOT)))
        .filter(b -> scene.text().substring(b.span().end(), q.outer().start()).isBlank())
        .isPresent();
  }

  /// Whether they keep the words at a distance even inside what somebody said: "said the so-called
  /// “blue” zones were closed" does not quote "blue".
  static boolean isDistanced(String text, Quoted q) {
    return DISTANCED.matcher(before(text, q)).find();
  }

  private static String before(String text, Quoted q) {
    int end = q.outer().start();
    return text.substring(Math.max(0, end - 20), end).stripTrailing();
  }

  private static List<Token> words(Sentence sentence, Quoted q) {
    return sentence.tokensIn(q.inner()).stream().filter(t -> !t.is(Upos.PUNCT)).toList();
  }

  /// The word beside the marks.
  private static Optional<Token> neighbour(Sentence sentence, Quoted q, int side) {
    List<Token> beside =
        sentence.tokens().stream()
            .filter(t -> !t.is(Upos.PUNCT))
            .filter(t ->
                side < 0
                    ? t.span().end() <= q.outer().start()
                    : t.span().start() >= q.outer().end())
            .toList();
    return beside.isEmpty()
        ? Optional.empty()
        : Optional.of(side < 0 ? beside.getLast() : beside.getFirst());
  }

  /// John "Jack" Smith
  private static boolean isNickname(
      List<Token> words, Optional<Token> before, Optional<Token> after) {
    boolean betweenNames =
        before.filter(t -> t.is(Upos.PROPN)).isPresent()
            && after.filter(t -> t.is(Upos.PROPN)).isPresent();
    return betweenNames && words.size() <= 3;
  }

  private static boolean isTitle(Sentence sentence, List<Token> words, Optional<Token> before) {
    boolean afterWork =
        before.filter(t -> WORKS.contains(t.lemma().toLowerCase(Locale.ROOT))).isPresent();
    boolean headIsWork =
        words.stream()
            .flatMap(w -> sentence.headOf(w).stream())
            .anyMatch(
                h -> !words.contains(h) && WORKS.contains(h.lemma().toLowerCase(Locale.ROOT)));
    return afterWork || ((headIsWork || words.size() >= 2) && isTitleCase(words));
  }

  private static boolean isTitleCase(List<Token> words) {
    return !words.isEmpty()
        && words.stream()
            .filter(w -> w.text().length() > 3)
            .allMatch(w -> Character.isUpperCase(w.text().charAt(0)))
        && Character.isUpperCase(words.getFirst().text().charAt(0));
  }

  /// the "war on drugs", so-called "sanctuary" cities
  private static boolean isTerm(List<Token> words, Optional<Token> before, Optional<Token> after) {
    boolean named =
        before
            .filter(b ->
                NAMING.contains(b.text().toLowerCase(Locale.ROOT))
                    || b.text().equalsIgnoreCase("as"))
            .isPresent();
    boolean determined = before.filter(b -> b.is(Upos.DET) || b.is(Relation.NMOD_POSS)).isPresent();
    boolean whole = after.filter(a -> a.is(Upos.NOUN) || a.is(Upos.PROPN)).isEmpty();
    return named || (determined && whole && words.size() > 1);
  }
}
