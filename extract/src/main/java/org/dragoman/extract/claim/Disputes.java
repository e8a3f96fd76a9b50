package org.dragoman.extract.claim;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.claim.ClaimWords.Role;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Claim.Stance;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Who disputes what: ties a denial to the accusation that it answers.
///
/// "Rejected Reyes's allegations" answers what Reyes alleges; "denied the charges" answers what was
/// last said against the one who denies, else what was said just before; "denied bombing the
/// school" answers an accusation that has one of these words.
final class Disputes {
  /// How far before a bare denial its accusation may end, in characters: some two sentences.
  private static final int NEAR = 300;

  private static final Set<Upos> CONTENT = Set.of(Upos.NOUN, Upos.VERB, Upos.ADJ);

  private final Reading reading;
  private final Cast cast;
  private final ClaimWords words;

  Disputes(Reading reading, Cast cast, ClaimWords words) {
    this.reading = reading;
    this.cast = cast;
    this.words = words;
  }

  List<Draft> tie(List<Draft> drafts) {
    List<Draft> accusations =
        drafts.stream().filter(d -> d.stance() == Stance.ASSERTS && d.accuses()).toList();
    return drafts.stream()
        .map(d -> d.stance() == Stance.ASSERTS ? d : d.aboutAlso(answered(d, accusations)))
        .toList();
  }

  private List<String> answered(Draft denial, List<Draft> accusations) {
    List<Draft> others = accusations.stream().filter(a -> !a.isHeldBy(denial)).toList();
    Predicate<Draft> charged = a -> denial.holderId().filter(a.against()::contains).isPresent();
    Optional<String> author = author(denial);
    List<Draft> named = matching(others, a -> author.isPresent() && author.equals(a.holderId()));
    List<Draft> aimed = named.isEmpty() ? matching(others, charged) : named;
    List<Draft> sharing = matching(aimed, a -> shareWords(a, denial));
    if (!sharing.isEmpty() || !pointsAtAccusation(denial)) {
      return ids(sharing.isEmpty() ? named.stream() : sharing.stream());
    }
    List<Draft> near = matching(others, a -> isNear(a, denial));
    return ids(nearest(aimed.isEmpty() ? near : aimed, denial).stream());
  }

  private static List<String> ids(Stream<Draft> drafts) {
    return drafts.map(Draft::id).toList();
  }

  /// Whether a denial means an accusation whose words it does not repeat: "denied it", "I am not
  /// illegitimate".
  private boolean pointsAtAccusation(Draft denial) {
    return isBare(denial) || denial.rule().equals(StatementClaims.SELF_DEFENCE);
  }

  /// The last before, else the first after.
  private static Optional<Draft> nearest(List<Draft> accusations, Draft denial) {
    return accusations.stream()
        .filter(a -> a.start() < denial.start())
        .reduce((_, later) -> later)
        .or(() -> accusations.stream().findFirst());
  }

  /// Some sentences before, or right behind: "questioned the claim that the fort fell".
  private static boolean isNear(Draft accusation, Draft denial) {
    int before = denial.start() - accusation.extent().end();
    int behind = accusation.start() - denial.extent().end();
    return accusation.start() < denial.start() ? before < NEAR : behind <= 1;
  }

  private static List<Draft> matching(List<Draft> drafts, Predicate<Draft> wanted) {
    return drafts.stream().filter(wanted).toList();
  }

  private boolean shareWords(Draft accusation, Draft denial) {
    return !Collections.disjoint(
        ContentWords.stemsOf(reading, accusation.proposition()),
        ContentWords.stemsOf(reading, denial.proposition()));
  }

  /// Whether a denial only points at what it denies: "it", "the charges", "Reyes's claims".
  private boolean isBare(Draft denial) {
    return reading.sentenceAt(denial.start()).stream()
        .flatMap(s -> s.tokensIn(denial.extent()).stream())
        .noneMatch(
            t -> CONTENT.contains(t.upos()) && !words.is(t, Role.CLAIM) && !isMentioned(t.span()));
  }

  private boolean isMentioned(Span word) {
    return cast.mentions().stream().anyMatch(m -> m.span().contains(word));
  }

  /// Whose allegations are denied: "Reyes's allegations", "the charges by Reyes".
  private Optional<String> author(Draft denial) {
    return reading.sentenceAt(denial.start()).stream()
        .flatMap(s ->
            s.tokensIn(denial.extent()).stream()
                .filter(t -> words.is(t, Role.CLAIM))
                .flatMap(noun -> author(s, noun).stream()))
        .findFirst();
  }

  private Optional<String> author(Sentence sentence, Token noun) {
    return sentence
        .childrenOf(noun, Relation.NMOD_POSS, Relation.AMOD, Relation.NMOD)
        .toList()
        .stream()
        .filter(c -> !c.is(Relation.NMOD) || isBy(sentence, c))
        .flatMap(c -> cast.at(sentence, c).stream())
        .map(Resolved::actor)
        .map(a -> a.id())
        .findFirst();
  }

  private static boolean isBy(Sentence sentence, Token noun) {
    return sentence
        .childrenOf(noun, Relation.CASE)
        .anyMatch(c -> c.lemma().equals("by") || c.lemma().equals("from"));
  }
}
