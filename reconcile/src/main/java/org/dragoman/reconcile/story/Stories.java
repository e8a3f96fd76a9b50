package org.dragoman.reconcile.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.crisis.Story;
import org.dragoman.reconcile.story.Weighing.Weighed;
import org.dragoman.reconcile.text.Rarity;
import org.dragoman.reconcile.text.Sentences;
import org.dragoman.reconcile.text.Terms;

/// Groups articles that tell one course of events: those most alike are joined first ([Linkage]),
/// as long as they are more alike than strangers ([Likeness]); what is alike only in kind is parted
/// again ([Parting]).
public final class Stories {
  private static final double ALIKE = 0.125;
  private static final double EXACT = 1e9;

  private final Terms terms;
  private final Rarity rarity;
  private final Lead lead;

  public Stories(Terms terms, Rarity rarity) {
    this.terms = terms;
    this.lead = new Lead(terms, Sentences.load());
    this.rarity = rarity;
  }

  /// Stories of articles that are in order of publication; every article is in one story. A story
  /// is known by its first article, so its id stays when later ones join; when an earlier one comes
  /// afterwards, the id that it had is among its former ids.
  public List<Story> group(List<Article> inOrder) {
    List<Wording> wordings = inOrder.stream().map(a -> Wording.of(a, terms)).toList();
    Weighed weighed = Weighing.amongAll(wordings, rarity);
    List<Optional<LocalDate>> days = inOrder.stream().map(a -> a.published().value()).toList();
    Parting parting = new Parting(wordings);
    return Linkage.join(inOrder.size(), new Likeness(weighed, days).edges(), ALIKE, 1).stream()
        .flatMap(parting::part)
        .sorted(Comparator.comparing(List::getFirst))
        .map(group -> story(group, inOrder, weighed.texts()))
        .toList();
  }

  private Story story(List<Integer> group, List<Article> articles, List<Vector> vectors) {
    List<String> ids = group.stream().map(i -> articles.get(i).id()).toList();
    List<LocalDate> days =
        group.stream().flatMap(i -> articles.get(i).published().value().stream()).sorted().toList();
    Article central = articles.get(central(group, articles, vectors));
    Optional<Span> sentence = central.title().isPresent() ? Optional.empty() : lead.of(central);
    return new Story(
        Story.idOf(ids.getFirst()),
        central.title().or(() -> sentence.map(s -> Lead.words(central, s))).orElse(central.id()),
        sentence.map(s -> new Citation(central.id(), s)),
        ids,
        days.stream().findFirst(),
        days.stream().reduce((_, last) -> last));
  }

  /// The article most like all others; one with a headline if any has.
  private static int central(List<Integer> group, List<Article> articles, List<Vector> vectors) {
    List<Integer> titled = group.stream().filter(i -> articles.get(i).title().isPresent()).toList();
    List<Integer> eligible = titled.isEmpty() ? group : titled;
    Vector all = Vector.sum(group.stream().map(vectors::get).toList());
    return eligible.stream()
        .min(
            // Rounded, so that of two articles, which are equally near, the first counts.
            Comparator.<Integer>comparingLong(i -> -Math.round(vectors.get(i).dot(all) * EXACT))
                .thenComparing(i -> i))
        .orElseThrow();
  }
}
