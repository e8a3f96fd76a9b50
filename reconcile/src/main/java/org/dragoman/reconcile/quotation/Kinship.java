package org.dragoman.reconcile.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.crisis.Quotation.Relation;
import org.dragoman.model.crisis.Quotation.Variant;
import org.dragoman.reconcile.quotation.Alignment.Match;
import org.dragoman.reconcile.quotation.Speakers.Trust;
import org.dragoman.reconcile.text.Terms;

/// Decides whether one quotation is a variant of a fuller one, and how.
final class Kinship {
  /// The part of its words that a reworded quotation has in common with the fuller one.
  static final double REWORDED = 0.7;

  private static final int REWORDED_WORDS = 4;
  private static final int TELLING_WORDS = 3;
  private static final int LONG_WORD = 8;
  private static final int STRANGERS_WORDS = 5;
  private static final int SHARED_RUN = 8;
  private static final int SHARED_SENTENCE = 5;

  /// From so many telling words on, a sentence that both have is a trace, and no shorter run is.
  static final int SHARED_TELLING = 4;

  /// From so many words on, a quotation that agrees to the letter is one utterance whoever is named
  /// as its speaker.
  static final int CONTRADICTED_WORDS = 9;

  private final Set<String> stopWords;
  private final Drift drift;
  private final Edits edits;
  private final Speakers speakers;

  Kinship(Terms terms, Drift drift, Senses senses, Speakers speakers) {
    this.stopWords = terms.stopWords();
    this.drift = drift;
    this.edits = new Edits(senses);
    this.speakers = speakers;
  }

  /// How two quotations are kin.
  ///
  /// @param variant the one as a variant of the other
  /// @param trust how sure it is that they have one speaker
  record Kin(Variant variant, Trust trust) {}

  /// The variant that `other` is of `full`, which has at least as many words.
  Optional<Kin> of(Quoted full, Quoted other) {
    Trust trust = speakers.trust(full, other);
    boolean strangers =
        trust == Trust.TWO || trust == Trust.POSSIBLE && !full.story().equals(other.story());
    if (strangers && !canStandWhole(full, other) || !Meeting.canBeKin(full, other, drift)) {
      return Optional.empty();
    }
    Alignment alignment = align(full.words(), other.words());
    return relations(full, other, alignment)
        .filter(r -> canBeOne(full, other, r, trust))
        .findFirst()
        .map(r -> new Kin(new Variant(other.statement().id(), r, edits.of(alignment)), trust));
  }

  /// Whether a quotation says enough to be a variant of any.
  boolean isTelling(Quoted quoted) {
    return isTelling(quoted.words());
  }

  /// Of strangers the words must agree to the letter: one word that is nowhere in the fuller
  /// quotation, and is no part or whole of one written apart, spares their alignment.
  private static boolean canStandWhole(Quoted full, Quoted other) {
    if (other.length() < CONTRADICTED_WORDS) {
      return false;
    }
    if (full.mayBeBleeped()) {
      return true;
    }
    List<Wording> words = Alignment.compared(other.words());
    for (int i = 0; i < words.size(); i++) {
      Wording word = words.get(i);
      if (!word.bracketed() && !full.vocabulary().contains(word.word())) {
        return word.mayBeBleeped() || isWrittenApart(full, other.words(), i);
      }
    }
    return true;
  }

  private static boolean isWrittenApart(Quoted full, List<Wording> words, int at) {
    String word = words.get(at).word();
    return at > 0 && full.vocabulary().contains(words.get(at - 1).word() + word)
        || at + 1 < words.size() && full.vocabulary().contains(word + words.get(at + 1).word())
        || full.vocabulary().stream().anyMatch(word::startsWith);
  }

  /// Whether quotations have all the same speaker, told or not, or nobody is named.
  boolean haveOneSpeaker(List<Quoted> all) {
    return all.stream()
        .allMatch(q ->
            q.speaker().equals(all.getFirst().speaker())
                || speakers.trust(q, all.getFirst()) == Trust.ONE
                || areNameless(q, all.getFirst()));
  }

  private boolean areNameless(Quoted a, Quoted b) {
    return !speakers.isNamed(a) && !speakers.isNamed(b);
  }

  private Alignment align(List<Wording> full, List<Wording> other) {
    List<Wording> a = Wording.joined(full, words(other));
    List<Wording> b = Wording.joined(other, words(full));
    return Alignment.of(a, b, drift);
  }

  private static Set<String> words(List<Wording> wordings) {
    Set<String> words = new HashSet<>();
    wordings.forEach(w -> words.add(w.word()));
    return words;
  }

  /// One speaker may be traced by any relation. Where nothing but the names speaks for or against
  /// one speaker, telling words of one story must agree; where two are named who cannot stand for
  /// each other, only many words that agree to the letter are one utterance.
  private boolean canBeOne(Quoted full, Quoted other, Relation relation, Trust trust) {
    return switch (trust) {
      case ONE -> true;
      case POSSIBLE ->
          full.story().equals(other.story())
              ? isTraceable(full, other, relation)
              : isWhole(relation) && other.length() >= CONTRADICTED_WORDS;
      case TWO -> isWhole(relation) && other.length() >= CONTRADICTED_WORDS;
    };
  }

  /// Words that somebody else may have put in other words are not traced: two speakers of one side
  /// often say nearly the same.
  private boolean isTraceable(Quoted full, Quoted other, Relation relation) {
    return switch (relation) {
      case IDENTICAL, SUBSTRING, BOWDLERISED, DRIFTED ->
          other.length() >= STRANGERS_WORDS || telling(other.words()) >= TELLING_WORDS;
      case GAPPED -> other.length() >= SHARED_RUN;
      case OVERLAPPING -> areNameless(full, other) || sharesSentence(full, other);
      case REWORDED -> false;
    };
  }

  private static boolean isWhole(Relation relation) {
    return switch (relation) {
      case IDENTICAL, SUBSTRING, BOWDLERISED -> true;
      case GAPPED, DRIFTED, OVERLAPPING, REWORDED -> false;
    };
  }

  /// One short common word in quotation marks is said too often to be traced.
  private boolean isTelling(List<Wording> words) {
    return words.size() > 1
        ? telling(words) > 0
        : words.stream().anyMatch(w -> w.word().length() >= LONG_WORD);
  }

  private long telling(List<Wording> words) {
    return words.stream().filter(w -> !stopWords.contains(w.word())).count();
  }

  /// What the one could be of the other, the closest relation first.
  private Stream<Relation> relations(Quoted full, Quoted other, Alignment alignment) {
    if (alignment.share() == 1) {
      return Stream.of(complete(alignment));
    }
    return Stream.of(Relation.GAPPED, Relation.REWORDED, Relation.OVERLAPPING)
        .filter(r -> holds(r, full, other, alignment));
  }

  private boolean holds(Relation relation, Quoted full, Quoted other, Alignment alignment) {
    return switch (relation) {
      case GAPPED -> standPieceByPiece(full, other);
      case REWORDED -> isReworded(alignment);
      case OVERLAPPING -> overlap(full, other, alignment);
      case IDENTICAL, SUBSTRING, BOWDLERISED, DRIFTED -> alignment.share() == 1;
    };
  }

  private static Relation complete(Alignment alignment) {
    if (alignment.has(Match.RETOLD)) {
      return Relation.DRIFTED;
    }
    if (alignment.has(Match.BLEEPED)) {
      return Relation.BOWDLERISED;
    }
    if (!alignment.isContiguous()) {
      return Relation.GAPPED;
    }
    return alignment.full().size() == alignment.other().size()
        ? Relation.IDENTICAL
        : Relation.SUBSTRING;
  }

  /// "take up arms again" ... "for the homeland": each piece stands in the fuller one, in any
  /// order.
  private boolean standPieceByPiece(Quoted full, Quoted other) {
    return other.pieces().size() > 1
        && other.pieces().stream().allMatch(p -> p.size() > 1 && standsIn(full.words(), p));
  }

  private boolean standsIn(List<Wording> full, List<Wording> piece) {
    Alignment alignment = align(full, piece);
    return alignment.isContiguous();
  }

  private boolean isReworded(Alignment alignment) {
    long telling =
        alignment.pairs().stream()
            .filter(p -> !stopWords.contains(alignment.other().get(p.other()).word()))
            .count();
    return alignment.other().size() >= REWORDED_WORDS
        && telling >= TELLING_WORDS
        && alignment.share() >= REWORDED;
  }

  /// A long run of words in both, or a whole sentence of one that stands in the other.
  private boolean overlap(Quoted full, Quoted other, Alignment alignment) {
    List<Wording> run = alignment.longestRun();
    return run.size() >= SHARED_RUN && telling(run) >= TELLING_WORDS || sharesSentence(full, other);
  }

  private boolean sharesSentence(Quoted full, Quoted other) {
    return other.sentences().stream().anyMatch(s -> isShared(s, full))
        || full.sentences().stream().anyMatch(s -> isShared(s, other));
  }

  private boolean saysEnough(List<Wording> words) {
    long telling = telling(words);
    return telling >= SHARED_TELLING || words.size() >= SHARED_SENTENCE && telling >= TELLING_WORDS;
  }

  private boolean isShared(List<Wording> sentence, Quoted in) {
    return saysEnough(sentence) && in.holdsMost(sentence) && standsIn(in.words(), sentence);
  }
}
