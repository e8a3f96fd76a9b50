package org.dragoman.reconcile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.Incident;
import org.dragoman.model.crisis.Proposition;
import org.dragoman.model.crisis.Reconciled;
import org.dragoman.model.crisis.Reconciled.Duplicate;
import org.dragoman.model.crisis.Story;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.briefing.Briefings;
import org.dragoman.reconcile.comparison.Comparisons;
import org.dragoman.reconcile.correction.Corrections;
import org.dragoman.reconcile.duplicate.Independence;
import org.dragoman.reconcile.duplicate.NearDuplicates;
import org.dragoman.reconcile.incident.Incidents;
import org.dragoman.reconcile.incident.Parties;
import org.dragoman.reconcile.proposition.Propositions;
import org.dragoman.reconcile.quotation.Quotations;
import org.dragoman.reconcile.story.Stories;
import org.dragoman.reconcile.tension.Scale;
import org.dragoman.reconcile.tension.Tensions;
import org.dragoman.reconcile.text.Rarity;
import org.dragoman.reconcile.text.Terms;

/// Puts what many articles say together: copies, stories, incidents, quotations, propositions,
/// tension, briefing. A pure function of the set of findings: the order in which they arrive plays
/// no part.
public final class Reconciler {
  /// By day of publication, unknown days last, then by id.
  public static final Comparator<Findings> ORDER =
      Comparator.comparing((Findings f) -> f.article().published().value().orElse(LocalDate.MAX))
          .thenComparing(f -> f.article().id());

  private final Terms terms;
  private final Rarity rarity;

  private Reconciler(Terms terms, Rarity rarity) {
    this.terms = terms;
    this.rarity = rarity;
  }

  /// A reconciler with its tables loaded.
  public static Reconciler load() {
    return new Reconciler(Terms.load(), Rarity.load());
  }

  /// What the findings say together.
  public Reconciled reconcile(List<Findings> findings) {
    return reconcile(findings, Corrections.NONE);
  }

  /// What the findings say together as users have corrected it. Incidents, quotations and
  /// propositions that were rejected, merged or recoded stay as they were extracted, and nothing
  /// counts them that is made of them.
  public Reconciled reconcile(List<Findings> findings, Corrections corrections) {
    List<Findings> inOrder = corrections.findings(findings.stream().sorted(ORDER).toList());
    List<Article> articles = inOrder.stream().map(Findings::article).toList();
    List<Duplicate> copies = new NearDuplicates().find(articles);
    Independence independence = new Independence(copies, outlets(articles));
    Parties parties = Parties.among(inOrder);
    List<Story> stories = new Stories(terms, rarity).group(articles);
    List<Incident> found =
        corrections.namedIncidents(
            new Incidents(terms, parties, independence).find(inOrder, stories));
    List<Incident> incidents = corrections.holding(found);
    List<Proposition> propositions =
        corrections.namedPropositions(
            new Propositions(terms, independence).group(inOrder, incidents));
    return new Reconciled(
        copies,
        stories,
        found,
        corrections.namedQuotations(new Quotations(terms, parties).group(inOrder, stories)),
        propositions,
        new Tensions(parties, Parties.Level.PARTY, Scale.PLOVER)
            .over(incidents, published(articles)),
        new Briefings(terms)
            .brief(inOrder, stories, incidents, corrections.holdingPropositions(propositions)),
        new Comparisons(independence).of(inOrder, stories, incidents));
  }

  private static List<LocalDate> published(List<Article> articles) {
    return articles.stream().flatMap(a -> a.published().value().stream()).toList();
  }

  private static Map<String, String> outlets(List<Article> articles) {
    Map<String, String> outlets = new HashMap<>();
    articles.forEach(a -> a.source().outlet().ifPresent(o -> outlets.put(a.id(), o)));
    return outlets;
  }
}
