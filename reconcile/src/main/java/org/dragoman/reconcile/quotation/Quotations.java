package org.dragoman.reconcile.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.Quotation;
import org.dragoman.model.crisis.Quotation.Relation;
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
      Comparator.comparingInt(Quoted::ownWords)
          .reversed()
          .thenComparingInt(Quoted::article)
          .thenComparing(q -> q.statement().extent())
          .thenComparing(q -> q.statement().id());

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
    Catalogue catalogue = new Catalogue(terms);
    for (Quoted quoted : quotedIn(inOrder, stories)) {
      List<Match> homes = homes(quoted, catalogue);
      homes.forEach(m -> m.home().add(quoted, m.kin().variant()));
      if (homes.stream().allMatch(m -> holdsMore(m.relation()))) {
        open.add(catalogue.enter(quoted, open.size(), !homes.isEmpty()));
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
  private List<Match> homes(Quoted quoted, Catalogue catalogue) {
    if (!kinship.isTelling(quoted)) {
      return List.of();
    }
    List<Match> matches =
        attributed(
            quoted,
            catalogue.near(quoted).stream()
                .flatMap(o -> kinship.of(o.fullest(), quoted).map(k -> new Match(o, k)).stream())
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
    return matches.stream().map(m -> m.home.fullest()).toList();
  }

  private static List<Quoted> quotedIn(List<Findings> inOrder, List<Story> stories) {
    Map<String, String> storyOf = new HashMap<>();
    stories.forEach(s -> s.articles().forEach(a -> storyOf.put(a, s.id())));
    List<Quoted> all = new ArrayList<>();
    for (int i = 0; i < inOrder.size(); i++) {
      Article article = inOrder.get(i).article();
      String story = storyOf.getOrDefault(article.id(), "");
      Map<String, List<Span>> inner = inner(inOrder.get(i).statements());
      for (Statement statement : inOrder.get(i).statements()) {
        List<Span> others = inner.getOrDefault(statement.id(), List.of());
        Quoted quoted = Quoted.of(statement, article, i, story, others);
        if (quoted.length() > 0) {
          all.add(quoted);
        }
      }
    }
    all.sort(FULLEST_FIRST);
    return all;
  }

  /// The words of statements within others, by the outer one, where their speaker is told: what
  /// somebody says that another said is the other's.
  private static Map<String, List<Span>> inner(List<Statement> statements) {
    Map<String, List<Span>> inner = new HashMap<>();
    for (Statement statement : statements) {
      for (String outer : statement.speaker().flatMap(_ -> statement.within()).stream().toList()) {
        statement.content().stream()
            .filter(Statement.Piece::verbatim)
            .forEach(p -> inner.computeIfAbsent(outer, _ -> new ArrayList<>()).add(p.span()));
      }
    }
    return inner;
  }

  /// A variant and the utterance it would join; the fullest utterances first.
  private record Match(Open home, Kin kin) {
    Relation relation() {
      return kin.variant().relation();
    }
  }
}
