package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// The words beside a quotation, up to the next quotation or the end of the sentence.
///
/// @param sentence where they stand
/// @param words without the punctuation at either end
/// @param edge the punctuation between them and the quotation, inside or outside its marks
/// @param embeds whether the quotation is part of a phrase of the writer's before it
record Frame(Sentence sentence, List<Token> words, String edge, boolean embeds) {
  private static final int FARTHEST_BEHIND = 30;
  private static final int FARTHEST_BEFORE = 16;
  private static final int LONGEST_NICKNAME = 20;

  Frame {
    words = List.copyOf(words);
  }

  /// The words behind a quotation.
  static Optional<Frame> after(Scene scene, Quoted q) {
    String text = scene.text();
    int end = scene.paragraphAt(q.outer().end() - 1).end();
    int at = firstLetter(text, q.outer().end(), end);
    if (at < 0) {
      return Optional.empty();
    }
    String edge = lastSign(text, q.inner()) + text.substring(q.outer().end(), at).strip();
    return scene
        .reading()
        .sentenceAt(at)
        .map(s ->
            new Frame(s, between(scene, s, at, s.span().end(), true), edge, isEmbedded(scene, q)))
        .filter(f -> !f.words().isEmpty());
  }

  /// The last character between the marks, marks of a quotation in it aside: the comma of “‘Go,’”.
  static String lastSign(String text, Span inner) {
    int last = inner.end() - 1;
    while (last > inner.start() && "'’\"”".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return String.valueOf(text.charAt(last));
  }

  /// The words of the same sentence before a quotation.
  static Optional<Frame> before(Scene scene, Quoted q) {
    int start = scene.paragraphAt(q.outer().start()).start();
    int at = lastLetter(scene.text(), start, q.outer().start());
    if (at < 0) {
      return Optional.empty();
    }
    String edge = scene.text().substring(at + 1, q.outer().start()).strip();
    return scene
        .reading()
        .sentenceAt(at)
        .map(s ->
            new Frame(
                s, between(scene, s, s.span().start(), at + 1, false), edge, isEmbedded(scene, q)))
        .filter(f -> !f.words().isEmpty());
  }

  /// A word directly before the marks: the article a “terrific piece,”
  private static boolean isEmbedded(Scene scene, Quoted q) {
    return Character.isLetterOrDigit(scene.signBefore(q.outer().start()));
  }

  private static int firstLetter(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastLetter(String text, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /// The unquoted words nearest to one end of a stretch.
  private static List<Token> between(
      Scene scene, Sentence sentence, int from, int to, boolean nearStart) {
    List<Token> inside =
        sentence.tokens().stream()
            .filter(t -> t.span().start() >= from && t.span().end() <= to)
            .toList();
    List<Token> ordered = nearStart ? inside : inside.reversed();
    List<Token> free =
        ordered.stream()
            .takeWhile(
                t -> scene.quotedAt(t.span().start()).filter(q -> !isNickname(scene, q)).isEmpty())
            .dropWhile(t -> t.is(Upos.PUNCT))
            .toList();
    return nearStart ? free : free.reversed();
  }

  /// A word or two between marks inside a name: Marcia "Cia" Price
  private static boolean isNickname(Scene scene, Quoted q) {
    String text = scene.text();
    int before = lastLetter(text, scene.paragraphAt(q.outer().start()).start(), q.outer().start());
    int behind = q.outer().end() + 1;
    boolean between =
        before >= 0
            && behind < text.length()
            && text.substring(before + 1, q.outer().start()).isBlank()
            && Character.isUpperCase(text.charAt(behind));
    return between
        && q.inner().length() <= LONGEST_NICKNAME
        && Character.isUpperCase(text.charAt(q.inner().start()))
        && Character.isUpperCase(text.charAt(startOfWord(text, before)));
  }

  private static int startOfWord(String text, int at) {
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /// The unquoted words around a verb.
  static Optional<Frame> around(Scene scene, Sentence sentence, Token verb) {
    List<Token> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (scene.quotedAt(token.span().start()).isEmpty()) {
        words.add(token);
      } else if (words.contains(verb)) {
        break;
      } else {
        words.clear();
      }
    }
    return words.contains(verb)
        ? Optional.of(
            new Frame(
                sentence, words.stream().dropWhile(t -> t.is(Upos.PUNCT)).toList(), "", false))
        : Optional.empty();
  }

  boolean holds(Token word) {
    return words.contains(word);
  }

  /// The verb behind a quotation that says who said it: "...," the minister, who had resigned,
  /// said.
  Optional<Token> cueBehind(CueLexicon lexicon) {
    Token first = words.getFirst();
    if (first.is(Upos.CCONJ) || first.is(Upos.ADP) || first.is(Upos.SCONJ)) {
      return Optional.empty();
    }
    List<Token> near =
        words.stream()
            .limit(FARTHEST_BEHIND)
            .filter(v -> isVerb(v) && (!v.xpos().equals("VBG") || hasSubjectHere(v)))
            .toList();
    return near.stream()
        .filter(v -> lexicon.introducesQuotation(v) && !isInRelative(v))
        .findFirst()
        .or(() -> anyVerb(near));
  }

  /// Behind a quotation that is a sentence of its own any verb may attribute: "...," he beamed.
  private Optional<Token> anyVerb(List<Token> near) {
    return embeds
        ? Optional.empty()
        : near.stream().filter(v -> hasSubjectHere(v) && beginsHere(v)).findFirst();
  }

  /// The verb's clause begins the words behind the quotation.
  private boolean beginsHere(Token verb) {
    int first = words.getFirst().index();
    return verb.index() == first
        || sentence
            .childrenOf(verb, Relation.NSUBJ)
            .anyMatch(s -> sentence.subtree(s).getFirst().index() <= first);
  }

  /// The verb before a quotation that introduces it: "He told the crowd on Friday, ..."
  Optional<Token> cueBefore(CueLexicon lexicon) {
    if (endsSentence()) {
      return Optional.empty();
    }
    int from = Math.max(0, words.size() - FARTHEST_BEFORE);
    return words.subList(from, words.size()).reversed().stream()
        .filter(v -> isVerb(v) && lexicon.introducesQuotation(v) && !isNaming(v))
        .findFirst()
        .filter(v -> edge.contains(":") || edge.contains(",") || isNext(v));
  }

  /// "He spoke at length. “...”": the words before the marks are a sentence of their own.
  private boolean endsSentence() {
    return edge.chars().anyMatch(c -> ".!?".indexOf(c) >= 0);
  }

  /// "a course called “Perception”"
  private static boolean isNaming(Token verb) {
    return verb.xpos().equals("VBN") && (verb.is(Relation.ACL) || verb.is(Relation.AMOD));
  }

  /// The verb is the last word, but for "that" or a particle.
  private boolean isNext(Token verb) {
    return words.stream()
        .filter(w -> w.index() > verb.index())
        .allMatch(w ->
            w.lemma().equals("that")
                || w.is(Relation.COMPOUND_PRT)
                || w.is(Relation.IOBJ)
                || w.is(Relation.OBJ)
                || w.is(Upos.ADV));
  }

  private static boolean isVerb(Token word) {
    return word.is(Upos.VERB) || word.xpos().startsWith("VB");
  }

  private static boolean isInRelative(Token verb) {
    return verb.is(Relation.ACL_RELCL);
  }

  private boolean hasSubjectHere(Token verb) {
    return sentence
        .childrenOf(verb, Relation.NSUBJ)
        .anyMatch(s -> holds(s) && !s.xpos().startsWith("W"));
  }

  /// Who the verb's subject is: by the tree if it stands here, else the nearest noun that may be.
  Optional<Who> subjectOf(Token verb) {
    return Speakers.ofVerb(sentence, verb)
        .filter(w -> holds(w.head()) || verb.xpos().equals("VBG"))
        .or(() -> nearestNoun(verb).map(n -> Who.of(sentence, n)));
  }

  private Optional<Token> nearestNoun(Token verb) {
    List<Token> nouns =
        words.stream()
            .filter(w -> isNominal(w) && isPhraseHead(w) && w.index() != verb.index())
            .toList();
    boolean inverted = !words.isEmpty() && words.getFirst().index() == verb.index();
    return inverted
        ? nouns.stream().filter(n -> n.index() > verb.index()).findFirst()
        : nouns.stream().filter(n -> n.index() < verb.index()).findFirst();
  }

  /// Nouns and what stands for one: "said the 46-year-old", "wrote another".
  private static boolean isNominal(Token word) {
    return word.is(Upos.NOUN)
        || word.is(Upos.PROPN)
        || (word.is(Upos.PRON) && !word.xpos().startsWith("PRP$"))
        || ((word.is(Upos.ADJ) || word.is(Upos.NUM) || word.is(Upos.DET))
            && (word.relation().isSubject() || word.is(Relation.OBJ)));
  }

  private boolean isPhraseHead(Token word) {
    return switch (word.relation()) {
      case COMPOUND, FLAT, NMOD_POSS, NMOD, AMOD, OBL, OBL_TMOD, OBL_UNMARKED, APPOS -> false;
      default -> true;
    };
  }

  Span span() {
    return words.getFirst().span().cover(words.getLast().span());
  }
}
