package org.dragoman.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Quantity;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;

/// Finds what somebody holds to be so or not so, who disputes it, and what the text says of
/// evidence.
///
/// Claims come from what was said ([StatementClaims]) and from nouns that name them ([NounClaims]);
/// denials are tied to the accusations they answer ([Disputes]), remarks on evidence to the claims
/// they are about ([Evaluations]), and repeated claims are told once ([Restatements]).
public final class ClaimExtractor {
  private final ClaimWords words;
  private final EvidenceFinder evidence;

  private ClaimExtractor(ClaimWords words) {
    this.words = words;
    this.evidence = new EvidenceFinder(words);
  }

  /// Loads the table of claim words.
  public static ClaimExtractor load() {
    return new ClaimExtractor(ClaimWords.load());
  }

  /// The claims of an article, in text order.
  public List<Claim> find(
      Reading reading,
      Cast cast,
      List<Statement> statements,
      List<Event> events,
      List<Quantity> quantities) {
    List<Draft> drafts = drafts(reading, cast, statements, events, quantities);
    List<EvidenceNote> notes =
        reading.sentences().stream()
            .flatMap(s -> evidence.in(s).stream())
            .filter(n -> !isQuoted(n, statements))
            .toList();
    List<Draft> disputed = new Disputes(reading, cast, words).tie(drafts);
    List<Draft> evaluated = new Evaluations(reading).tie(disputed, notes);
    return new Restatements(reading)
        .merge(evaluated).stream()
            .map(d -> claim(d, quantities))
            .sorted(Comparator.comparingInt(ClaimExtractor::start).thenComparing(Claim::id))
            .toList();
  }

  private List<Draft> drafts(
      Reading reading,
      Cast cast,
      List<Statement> statements,
      List<Event> events,
      List<Quantity> quantities) {
    StatementClaims inStatements =
        new StatementClaims(reading, cast, statements, events, quantities, words);
    NounClaims inNouns = new NounClaims(reading, cast, words);
    List<Draft> named = reading.sentences().stream().flatMap(s -> inNouns.in(s).stream()).toList();
    List<Draft> accusations = new ArrayList<>(inStatements.accusations());
    named.stream().filter(Draft::accuses).forEach(accusations::add);
    Charges charges = new Charges(reading, accusations);
    List<Draft> found = new ArrayList<>();
    statements.forEach(s -> found.addAll(inStatements.of(s, charges)));
    List<Draft> said = List.copyOf(found);
    named.stream()
        .filter(d -> said.stream().noneMatch(f -> f.extent().overlaps(d.extent())))
        .forEach(found::add);
    Set<String> ids = new HashSet<>();
    return found.stream()
        .filter(d -> ids.add(d.id()))
        .sorted(Comparator.comparingInt(Draft::start).thenComparing(Draft::id))
        .toList();
  }

  /// What somebody else says of evidence is that one's view, not the article's.
  private static boolean isQuoted(EvidenceNote note, List<Statement> statements) {
    return statements.stream()
        .filter(s -> !s.cue().stream().anyMatch(c -> note.span().contains(c)))
        .flatMap(s -> s.content().stream())
        .anyMatch(p -> p.span().contains(note.span()));
  }

  private static int start(Claim claim) {
    return claim.proposition().getFirst().start();
  }

  private static Claim claim(Draft draft, List<Quantity> quantities) {
    List<Quantity> inside =
        quantities.stream()
            .filter(q -> draft.proposition().stream().anyMatch(p -> contains(p, q)))
            .toList();
    return new Claim(
        draft.id(),
        draft.evidence(),
        draft.proposition(),
        draft.holder(),
        draft.stance(),
        draft.about(),
        draft.support(),
        inside,
        new Derivation(draft.rule(), draft.confidence()));
  }

  private static boolean contains(Span proposition, Quantity quantity) {
    return proposition.contains(quantity.span());
  }
}
