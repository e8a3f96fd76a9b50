package org.dragoman.extract.event;

import java.util.Set;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;

/// Whether a clause's time is a deed's: "on Monday" in "Russia condemned the raid on Monday" dates
/// the condemning, "after Monday's attack" dates neither the troops that were sent nor the sending.
final class DeedInClause {
  private static final Set<String> BOUNDS =
      Set.of("until", "till", "before", "after", "since", "following", "despite");
  private static final Set<String> SETTINGS = Set.of("in", "during", "at", "on", "through", "by");
  private static final Set<String> SERIES =
      Set.of("series", "wave", "string", "spate", "round", "number", "barrage", "flurry");

  /// Verbs that only carry out what their object names.
  private static final Set<String> CARRIERS =
      Set.of(
          "launch",
          "begin",
          "start",
          "carry",
          "conduct",
          "stage",
          "mount",
          "make",
          "order",
          "commit",
          "impose",
          "hold",
          "sign",
          "reach",
          "issue",
          "announce",
          "open",
          "end",
          "do",
          "stop",
          "lift",
          "declare",
          "agree",
          "take",
          "perform",
          "execute",
          "wage",
          "fight");

  private DeedInClause() {}

  /// Whether a deed takes place when its clause's verb does. A deed that is named as known ("the
  /// raid") may be older.
  static boolean isNews(Sentence sentence, Token deed) {
    return !deed.xpos().startsWith("NN") || isNewsNoun(sentence, deed);
  }

  private static boolean isNewsNoun(Sentence sentence, Token noun) {
    return switch (noun.relation()) {
      case OBJ -> !isKnown(sentence, noun) || isCarried(sentence, noun);
      case OBL -> hasCase(sentence, noun, SETTINGS);
      case NMOD ->
          sentence
              .headOf(noun)
              .filter(h -> SERIES.contains(Slots.lemma(h)) && isNewsNoun(sentence, h))
              .isPresent();
      case COMPOUND, CONJ, APPOS ->
          sentence.headOf(noun).filter(h -> isNews(sentence, h)).isPresent();
      default -> true;
    };
  }

  private static boolean isKnown(Sentence sentence, Token noun) {
    return sentence
        .childrenOf(noun, Relation.DET, Relation.NMOD_POSS)
        .anyMatch(d -> !Set.of("a", "an", "another", "some", "no").contains(Slots.lemma(d)));
  }

  private static boolean isCarried(Sentence sentence, Token noun) {
    return sentence.headOf(noun).filter(v -> CARRIERS.contains(Slots.lemma(v))).isPresent();
  }

  /// Whether a time may date a deed, wherever in the tree the two stand.
  ///
  /// @param head the time's head word
  static boolean mayDate(Sentence sentence, TimeExpression time, Token head, Token deed) {
    boolean bound = time.kind() == TimeExpression.Kind.DATE && hasCase(sentence, head, BOUNDS);
    return !bound
        && !isOfAnother(sentence, head, deed)
        && (isNews(sentence, deed) || sentence.isWithin(head, deed));
  }

  /// "after Monday's attack", "the response to the January raid": the time of another noun, unless
  /// that is the setting of the deed ("in a Monday interview") or does it ("Monday's attack
  /// killed").
  private static boolean isOfAnother(Sentence sentence, Token time, Token deed) {
    return switch (time.relation()) {
      case NMOD_POSS, COMPOUND, NUMMOD, AMOD ->
          sentence
              .headOf(time)
              .filter(noun -> noun.index() != deed.index() && !isSetting(sentence, noun))
              .isPresent();
      case NMOD ->
          sentence
              .headOf(time)
              .filter(noun -> noun.index() != deed.index() && hasCase(sentence, noun, BOUNDS))
              .isPresent();
      default -> false;
    };
  }

  private static boolean isSetting(Sentence sentence, Token noun) {
    return switch (noun.relation()) {
      case NSUBJ, NSUBJ_PASS -> true;
      case OBL -> hasCase(sentence, noun, SETTINGS);
      default -> false;
    };
  }

  private static boolean hasCase(Sentence sentence, Token noun, Set<String> words) {
    return sentence
        .childrenOf(noun, Relation.CASE, Relation.MARK)
        .anyMatch(c -> words.contains(Slots.lemma(c)));
  }
}
