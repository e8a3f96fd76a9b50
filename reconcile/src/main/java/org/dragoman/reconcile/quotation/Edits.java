package org.dragoman.reconcile.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.crisis.Quotation.Difference;
import org.dragoman.model.crisis.Quotation.Nature;
import org.dragoman.model.crisis.Quotation.Sense;
import org.dragoman.reconcile.quotation.Alignment.Match;
import org.dragoman.reconcile.quotation.Alignment.Pair;

/// Says where one quotation departs from the fuller one, what was done there, and whether it
/// changes what is said.
final class Edits {
  private static final int REACH_OF_A_NEGATION = 5;

  private final Senses senses;

  Edits(Senses senses) {
    this.senses = senses;
  }

  /// Words inside the common stretch that only one has, words that differ, and those left off at
  /// either end of a sentence without which the rest says something else.
  List<Difference> of(Alignment alignment) {
    List<Difference> found = new ArrayList<>();
    List<Pair> pairs = alignment.pairs();
    if (pairs.isEmpty()) {
      return found;
    }
    before(alignment, pairs.getFirst().full()).ifPresent(found::add);
    int i = pairs.getFirst().full();
    int j = 0;
    for (Pair pair : pairs) {
      between(alignment, i, pair.full(), j, pair.other()).ifPresent(found::add);
      matched(alignment, pair).ifPresent(found::add);
      i = pair.full() + 1;
      j = pair.other() + 1;
    }
    between(alignment, i, i, j, alignment.other().size()).ifPresent(found::add);
    after(alignment, i).ifPresent(found::add);
    return found;
  }

  private Optional<Difference> between(
      Alignment alignment, int from, int to, int otherFrom, int otherTo) {
    List<Wording> gone = alignment.full().subList(from, to);
    List<Wording> fresh = alignment.other().subList(otherFrom, otherTo);
    if (gone.isEmpty() && fresh.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Difference(join(gone), join(fresh), nature(gone, fresh), senses.changed(gone, fresh)));
  }

  private static Nature nature(List<Wording> gone, List<Wording> fresh) {
    if (fresh.isEmpty()) {
      return Nature.OMITTED;
    }
    if (fresh.stream().allMatch(Wording::bracketed)) {
      return Nature.BRACKETED;
    }
    return gone.isEmpty() ? Nature.INSERTED : Nature.REPLACED;
  }

  private static Optional<Difference> matched(Alignment alignment, Pair pair) {
    Wording full = alignment.full().get(pair.full());
    Wording other = alignment.other().get(pair.other());
    return pair.match() == Match.SAME
        ? Optional.empty()
        : Optional.of(
            new Difference(
                full.printed(),
                other.printed(),
                pair.match() == Match.BLEEPED ? Nature.BLEEPED : Nature.DRIFTED,
                Optional.empty()));
  }

  /// The beginning of the sentence that was left off, if it denies or conditions what follows.
  private Optional<Difference> before(Alignment alignment, int first) {
    int from = first;
    while (from > 0 && !alignment.full().get(from - 1).closes()) {
      from--;
    }
    List<Wording> cut = alignment.full().subList(from, first);
    List<Wording> near = cut.subList(Math.max(0, cut.size() - REACH_OF_A_NEGATION), cut.size());
    if (senses.has(near, Sense.NEGATION)) {
      return Optional.of(cut(near, Sense.NEGATION));
    }
    return senses.has(cut, Sense.CONDITION)
        ? Optional.of(cut(cut, Sense.CONDITION))
        : Optional.empty();
  }

  /// The end of the sentence that was left off, if it conditions what precedes.
  private Optional<Difference> after(Alignment alignment, int next) {
    boolean ended = alignment.full().get(next - 1).closes();
    int to = next;
    while (!ended && to < alignment.full().size()) {
      ended = alignment.full().get(to).closes();
      to++;
    }
    List<Wording> cut = alignment.full().subList(next, to);
    return senses.has(cut, Sense.CONDITION)
        ? Optional.of(cut(cut, Sense.CONDITION))
        : Optional.empty();
  }

  private static Difference cut(List<Wording> words, Sense sense) {
    return new Difference(join(words), "", Nature.CUT, Optional.of(sense));
  }

  private static String join(List<Wording> words) {
    return String.join(" ", words.stream().map(Wording::printed).toList());
  }
}
