package org.dragoman.reconcile.briefing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.text.Sentences;

/// Where each finding stands.
record Evidence(
    Map<String, Findings> articles, Map<String, Event> events, Map<String, Claim> claims) {
  private static final int LONGEST = 600;
  private static final int SHORTEST = 40;

  static Evidence of(List<Findings> findings) {
    Evidence evidence = new Evidence(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (Findings f : findings) {
      evidence.articles.put(f.article().id(), f);
      f.eventsTold().forEach(e -> evidence.events.put(e.id(), e));
      f.claims().forEach(c -> evidence.claims.put(c.id(), c));
    }
    return evidence;
  }

  List<Citation> ofEvent(String id) {
    return Optional.ofNullable(events.get(id))
        .map(e -> List.of(unmarked(e.evidence())))
        .orElse(List.of());
  }

  List<Claim> claim(String id) {
    return Optional.ofNullable(claims.get(id)).map(List::of).orElse(List.of());
  }

  /// A sentence without the mark of a list before it.
  Citation unmarked(Citation citation) {
    return at(citation)
        .map(f -> Sentences.withoutBullet(f.article(), citation.span()))
        .map(s -> new Citation(citation.article(), s))
        .orElse(citation);
  }

  private Optional<Findings> at(Citation citation) {
    return Optional.ofNullable(articles.get(citation.article()));
  }

  /// The day on which the article of an event was published.
  Optional<LocalDate> published(String event) {
    return ofEvent(event).stream()
        .findFirst()
        .flatMap(this::at)
        .flatMap(f -> f.article().published().value());
  }

  String words(Citation citation) {
    return at(citation).map(f -> f.article().words(citation.span())).orElse("");
  }

  /// A sentence of the body that cuts no name, neither a fragment nor a whole page.
  boolean isQuotable(Citation citation) {
    int length = citation.span().length();
    return length >= SHORTEST
        && length <= LONGEST
        && at(citation)
            .filter(f -> isBody(f.article(), citation))
            .filter(f -> Digest.cutsNoName(f.mentions(), citation.span()))
            .isPresent();
  }

  private static boolean isBody(Article article, Citation citation) {
    return article
        .passageAt(citation.span().start())
        .filter(p -> p.kind() == PassageKind.BODY)
        .isPresent();
  }
}
