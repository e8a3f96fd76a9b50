package org.dragoman.reconcile.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.Identity;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.Quotation;
import org.dragoman.model.crisis.Quotation.Relation;
import org.dragoman.model.crisis.Quotation.Variant;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Statement;
import org.dragoman.reconcile.incident.Parties;
import org.dragoman.reconcile.quotation.Kinship.Kin;
import org.dragoman.reconcile.quotation.Speakers.Trust;
import org.dragoman.reconcile.text.Terms;

/// Groups the printed variants of one utterance around its fullest version.
public final class Quotations {
  private static final Comparator<Quoted> FULLEST_FIRST =
      Comparator.comparingLong(Quoted::ownWords)
          .reversed()
          .thenComparingInt(Quoted::article)
          .thenComparing(q -> q.statement().extent())
          .thenComparing(q -> q.statement().id());

  private static final Comparator<Quoted> EARLIEST_FIRST =
      Comparator.comparing((Quoted q) -> !q.dated())
          .thenComparingInt(Quoted::article)
          .thenComparing(q -> q.statement().extent())
          .thenComparing(q -> q.statement().id());

  private static final double ENOUGH_SHARED = 0.5;
  private static final double WHOLE_SENTENCE = 0.9;
  private static final int TELLING_WORDS = 3;
  private static final int ENOUGH_WORDS = 9;

  private final Kinship kinship;
  private final Terms terms;

  /// @param parties who can speak for whom
  public Quotations(Terms terms, Parties parties) {
    this.terms = terms;
    this.kinship = new Kinship(terms, Drift.load(), Senses.load(), new Speakers(parties));
  }

  /// All utterances of which words are quoted, with every variant; one that is printed once has one
  /// variant.
  ///
  /// @param inOrder findings in order of publication
  /// @param stories the stories of their articles
  public List<Quotation> group(List<Findings> inOrder, List<Story> stories) {
    List<Open> open = new ArrayList<>();
    Map<String, Set<Open>> byWord = new HashMap<>();
    for (Quoted quoted : quotedIn(inOrder, stories)) {
      List<Match> homes = homes(quoted, byWord);
      homes.forEach(m -> m.home().add(quoted, m.kin().variant()));
      if (homes.stream().allMatch(m -> holdsMore(m.relation()))) {
        open.add(opened(quoted, open.size(), !homes.isEmpty(), byWord));
      }
    }
    return open.stream()
        .filter(o -> !o.isOnlyVariant())
        .map(Open::close)
        .sorted(Comparator.comparing(Quotation::id))
        .toList();
  }

  /// Whether a variant of this relation has words that the fullest version lacks.
  private static boolean holdsMore(Relation relation) {
    return switch (relation) {
      case OVERLAPPING, REWORDED -> true;
      case IDENTICAL, SUBSTRING, GAPPED, BOWDLERISED, DRIFTED -> false;
    };
  }

  /// The utterances that a quotation is a variant of. Words that stand in two fuller quotations are
  /// a variant of both, and what only overlaps one may hold others' words besides; where words were
  /// changed, the closest utterance alone takes it.
  private List<Match> homes(Quoted quoted, Map<String, Set<Open>> byWord) {
    if (!kinship.isTelling(quoted)) {
      return List.of();
    }
    List<Match> matches =
        attributed(
            quoted,
            candidates(quoted, byWord).stream()
                .flatMap(o -> kinship.of(o.fullest, quoted).map(k -> new Match(o, k)).stream())
                .sorted(Comparator.comparing(Match::relation))
                .toList());
    List<Match> whole = matches.stream().filter(m -> m.relation() != Relation.REWORDED).toList();
    return whole.isEmpty() ? matches.stream().limit(1).toList() : whole;
  }

  /// Of utterances that fit, those of the same speaker, and those that hold many of the words or
  /// all. Other words that fit the utterances of two speakers are nobody's: whose they are cannot
  /// be told.
  private List<Match> attributed(Quoted quoted, List<Match> matches) {
    boolean many = quoted.length() >= ENOUGH_WORDS;
    List<Match> sure =
        matches.stream()
            .filter(m -> m.kin.trust() == Trust.ONE || many || m.relation() == Relation.IDENTICAL)
            .toList();
    return sure.isEmpty() && kinship.haveOneSpeaker(fullest(matches)) ? matches : sure;
  }

  private static List<Quoted> fullest(List<Match> matches) {
    return matches.stream().map(m -> m.home.fullest).toList();
  }

  private Open opened(Quoted quoted, int number, boolean overlaps, Map<String, Set<Open>> byWord) {
    List<String> telling = tellingWords(quoted.words());
    Open fresh = new Open(quoted, number, overlaps, Set.copyOf(telling));
    telling.forEach(w -> byWord.computeIfAbsent(w, _ -> new LinkedHashSet<>()).add(fresh));
    return fresh;
  }

  private static List<Quoted> quotedIn(List<Findings> inOrder, List<Story> stories) {
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
    List<Quoted> all = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Article article = inOrder.get(i).article();
      String story = storyOf.getOrDefault(article.id(), "");
      for (Statement statement : inOrder.get(i).statements()) {
        Quoted quoted = Quoted.of(statement, article, i, story);
        if (quoted.length() > 0) {
          all.add(quoted);
        }
      }
    }
    all.sort(FULLEST_FIRST);
    return all;
  }

  /// Utterances that share enough telling words with a sentence of the quotation, or with all of
  /// it, the fullest first.
  private List<Open> candidates(Quoted quoted, Map<String, Set<Open>> byWord) {
    Set<Open> near = new TreeSet<>(Comparator.comparingInt((Open o) -> o.number));
    near.addAll(sharing(quoted.words(), ENOUGH_SHARED, byWord));
    if (quoted.sentences().size() > 1) {
      quoted.sentences().stream()
          .filter(s -> tellingWords(s).size() >= TELLING_WORDS)
          .forEach(s -> near.addAll(sharing(s, WHOLE_SENTENCE, byWord)));
    }
    return List.copyOf(near);
  }

  /// Who shares half of the words shares one of any other half: the rarer half finds them all
  /// without touching words that everybody uses.
  private List<Open> sharing(List<Wording> words, double share, Map<String, Set<Open>> byWord) {
    List<String> telling =
        tellingWords(words).stream()
            .sorted(
                Comparator.comparingInt((String w) -> byWord.getOrDefault(w, Set.of()).size())
                    .thenComparing(w -> w))
            .toList();
    long bleeps = words.stream().filter(Wording::isBleeped).count();
    double needed = Math.max(1, share * telling.size() - bleeps);
    int probes = (int) Math.min(telling.size(), Math.floor(telling.size() - needed) + 1);
    return telling.stream()
        .limit(probes)
        .flatMap(w -> byWord.getOrDefault(w, Set.of()).stream())
        .distinct()
        .filter(o -> o.holds(telling, needed))
        .toList();
  }

  /// The words by which a quotation is found again, cut to their stems.
  private List<String> tellingWords(List<Wording> words) {
    return words.stream()
        .map(Wording::word)
        .filter(w -> !terms.stopWords().contains(w))
        .map(Terms::stem)
        .distinct()
        .toList();
  }

  /// A variant and the utterance it would join; the fullest utterances first.
  private record Match(Open home, Kin kin) {
    Relation relation() {
      return kin.variant().relation();
    }
  }

  /// An utterance that can still take variants.
  private static final class Open {
    private final Quoted fullest;
    private final int number;
    private final List<Quoted> quoted = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private final Set<String> words;
    private final long marks;
    private final boolean holdsOthersWords;

    Open(Quoted fullest, int number, boolean holdsOthersWords, Set<String> words) {
      this.words = words;
      this.marks = words.stream().mapToLong(Open::mark).reduce(0, (a, b) -> a | b);
      this.fullest = fullest;
      this.number = number;
      this.holdsOthersWords = holdsOthersWords;
      add(fullest, new Variant(fullest.statement().id(), Relation.IDENTICAL, List.of()));
    }

    void add(Quoted version, Variant variant) {
      quoted.add(version);
      variants.add(variant);
    }

    /// Whether it has so many of some words, of which the rarest come first.
    boolean holds(List<String> some, double needed) {
      double canMiss = some.size() - needed;
      for (int i = 0; i < some.size() && canMiss >= 0; i++) {
        String word = some.get(i);
        boolean has = (marks & mark(word)) != 0 && words.contains(word);
        canMiss -= has ? 0 : 1;
      }
      return canMiss >= 0;
    }

    /// One of 64 marks: without it the word is not there.
    private static long mark(String word) {
      return 1L << word.hashCode();
    }

    /// Whether all that it holds is already in the utterance of which it is a variant.
    boolean isOnlyVariant() {
      return holdsOthersWords && variants.size() == 1;
    }

    Quotation close() {
      return new Quotation(
          Identity.of("quotation", fullest.statement().id()),
          fullest
              .speaker()
              .or(() -> quoted.stream().flatMap(q -> q.speaker().stream()).findFirst()),
          fullest.statement().id(),
          quoted.stream().min(EARLIEST_FIRST).orElse(fullest).statement().id(),
          variants);
    }
  }
}
