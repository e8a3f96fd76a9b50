package org.dragoman.reconcile.proposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.finding.Claim;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Findings;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.finding.Statement;
import org.dragoman.reconcile.text.Terms;

/// A claim as reconciliation compares it.
///
/// @param claim the claim
/// @param published day of publication of its article, if known
/// @param text its words
/// @param terms what it is about, each once
/// @param told the events that its words tell of, by id; not the act of saying it
/// @param holder who holds it: an actor's id; `article:` and an id, for an article that speaks for
///   itself; or `unresolved:`, an article's id, `#` and the words for somebody whom nothing
///   resolves, without words where the text names nobody
record Held(
    Claim claim,
    Optional<LocalDate> published,
    String text,
    Set<String> terms,
    List<String> told,
    String holder) {
  private static final String ACCUSATION = "claim/accusation";
  private static final String UNSOURCED = "claim/unsourced-noun";
  private static final String THAT = "that ";
  private static final int LONGEST = 400;

  static Held of(Findings findings, Claim claim, Optional<Statement> said, Terms terms) {
    Article article = findings.article();
    String words =
        oneLine(String.join(" … ", claim.proposition().stream().map(article::words).toList()));
    return new Held(
        claim,
        article.published().value(),
        text(article, claim, said, words),
        Set.copyOf(terms.content(words)),
        findings.events().stream()
            .filter(e -> claim.about().contains(e.id()))
            .filter(e -> claim.proposition().stream().anyMatch(p -> p.contains(e.trigger())))
            .map(Event::id)
            .toList(),
        holder(article, claim, said));
  }

  boolean asserts() {
    return claim.stance() == Claim.Stance.ASSERTS;
  }

  /// The words claimed; what somebody is accused of is said with the word that accuses, "accused
  /// the mayor of theft", since "the mayor of theft" says nothing.
  private static String text(Article article, Claim claim, Optional<Statement> said, String words) {
    if (words.startsWith(THAT)) {
      return words.substring(THAT.length());
    }
    if (!claim.derivation().rule().startsWith(ACCUSATION) || said.isEmpty()) {
      return words;
    }
    Span whole =
        said.get().cue().stream()
            .reduce(
                claim.proposition().getFirst().cover(claim.proposition().getLast()), Span::cover);
    return whole.length() > LONGEST ? words : oneLine(article.words(closed(article, whole)));
  }

  /// With the mark that closes a quotation at the end.
  private static Span closed(Article article, Span words) {
    int end = words.end();
    boolean closing =
        end < article.text().length() && "”\"".indexOf(article.text().charAt(end)) >= 0;
    return closing ? new Span(words.start(), end + 1) : words;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String holder(Article article, Claim claim, Optional<Statement> said) {
    if (claim.holder().isEmpty()) {
      return "article:" + article.id();
    }
    Participant holder = claim.holder().get();
    return holder
        .actor()
        .orElseGet(() -> "unresolved:" + article.id() + "#" + named(article, claim, holder, said));
  }

  /// What the text calls somebody who is not resolved; nothing where only the word that says that
  /// something was said stands for him.
  private static String named(
      Article article, Claim claim, Participant holder, Optional<Statement> said) {
    boolean nobody =
        claim.derivation().rule().equals(UNSOURCED)
            || said.stream()
                .flatMap(s -> s.cue().stream())
                .anyMatch(c -> holder.mention().stream().anyMatch(c::overlaps));
    return nobody
        ? ""
        : holder.mention().stream()
            .map(article::words)
            .map(w -> w.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-"))
            .collect(Collectors.joining("-"))
            .replaceAll("^-+|-+$", "");
  }
}
