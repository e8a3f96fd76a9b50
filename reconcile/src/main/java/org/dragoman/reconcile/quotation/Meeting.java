package org.dragoman.reconcile.quotation;

import java.util.List;

/// Tells, without aligning them, that two quotations have too few words in common to be kin. Where
/// a speaker has said much, most of those that share a telling word with a quotation are nothing
/// else to it, and an alignment takes some hundred times as long as this.
final class Meeting {
  /// Words cut to one stem begin with the same letters, since a stem has as many at least.
  private static final int BEGINNING = 4;

  private final Quoted full;
  private final List<Wording> words;
  private final Drift drift;

  private Meeting(Quoted full, Quoted other, Drift drift) {
    this.full = full;
    this.words = other.words();
    this.drift = drift;
  }

  /// Whether enough words of `other` could meet one of `full`: that part of them which a reworded
  /// quotation shares, or a run as long as the shortest sentence that is a trace. It is never
  /// denied of two that an alignment would find kin.
  static boolean canBeKin(Quoted full, Quoted other, Drift drift) {
    return full.mayBeBleeped()
        || other.length() > Alignment.LONGEST
        || new Meeting(full, other, drift).isEnough();
  }

  private boolean isEnough() {
    int own = 0;
    int met = 0;
    int run = 0;
    int longest = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean bracketed = words.get(i).bracketed();
      boolean meets = bracketed || canMeet(i);
      run = meets ? run + 1 : 0;
      longest = Math.max(longest, run);
      own += bracketed ? 0 : 1;
      met += meets && !bracketed ? 1 : 0;
    }
    return longest >= Kinship.SHARED_TELLING || (double) met / own >= Kinship.REWORDED;
  }

  /// Whether a word of the other quotation could be matched: as it stands, made decent, retold, or
  /// as a part or whole of one written apart.
  private boolean canMeet(int at) {
    String word = words.get(at).word();
    return full.vocabulary().contains(word)
        || words.get(at).mayBeBleeped()
        || drift.retold(word).stream().anyMatch(full.vocabulary()::contains)
        || isJoined(at)
        || full.vocabulary().stream().anyMatch(w -> couldBeOf(word, w));
  }

  private boolean isJoined(int at) {
    String word = words.get(at).word();
    return at > 0 && full.vocabulary().contains(words.get(at - 1).word() + word)
        || at + 1 < words.size() && full.vocabulary().contains(word + words.get(at + 1).word());
  }

  private static boolean couldBeOf(String word, String full) {
    boolean oneBeginning = word.length() >= BEGINNING && full.regionMatches(0, word, 0, BEGINNING);
    return oneBeginning || word.startsWith(full);
  }
}
