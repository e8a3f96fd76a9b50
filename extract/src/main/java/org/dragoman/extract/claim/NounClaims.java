package org.dragoman.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.actor.Cast;
import org.dragoman.extract.actor.Resolved;
import org.dragoman.extract.claim.ClaimWords.Role;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.extract.syntax.NounPhrase;
import org.dragoman.model.Citation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.ActorMention;
import org.dragoman.model.finding.Claim.Stance;
import org.dragoman.model.finding.Claim.Support;
import org.dragoman.model.finding.Participant;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Claims that a noun names: "allegations that the guards looted it", "Reyes's charge of fraud";
/// and the verbs that deny them: "rejected the allegations".
final class NounClaims {
  private static final Set<String> SETTLED = Set.of("in", "on", "under", "without");
  private static final Set<String> NONE = Set.of("no", "any");

  private final Reading reading;
  private final Cast cast;
  private final ClaimWords words;

  NounClaims(Reading reading, Cast cast, ClaimWords words) {
    this.reading = reading;
    this.cast = cast;
    this.words = words;
  }

  List<Draft> in(Sentence sentence) {
    List<Draft> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.is(Upos.NOUN) && words.is(token, Role.CLAIM)) {
        denial(sentence, token).ifPresent(found::add);
        assertion(sentence, token).ifPresent(found::add);
      }
    }
    return found;
  }

  /// "Holm rejected Reyes's allegations".
  private Optional<Draft> denial(Sentence sentence, Token noun) {
    Optional<Token> verb =
        sentence
            .headOf(noun)
            .filter(h -> noun.is(Relation.OBJ) || noun.is(Relation.NSUBJ_PASS))
            .filter(h -> words.is(h, Role.DENIAL) || words.is(h, Role.DOUBTING))
            .filter(h -> !Stances.isTakenBack(sentence, h) && !isPurpose(sentence, h));
    Optional<Token> denier = verb.flatMap(v -> Clause.agentOf(sentence, v));
    if (verb.isEmpty() || denier.isEmpty()) {
      return Optional.empty();
    }
    Stance stance = words.is(verb.get(), Role.DENIAL) ? Stance.DENIES : Stance.DOUBTS;
    return Optional.of(
        draft(
            sentence,
            "claim/denied-noun",
            NounPhrase.core(sentence, noun),
            Optional.of(participant(sentence, denier.get())),
            stance,
            false));
  }

  /// "its failure to counter the claims": nobody has countered them.
  private static boolean isPurpose(Sentence sentence, Token verb) {
    return sentence.headOf(verb).filter(h -> h.is(Upos.NOUN)).isPresent()
        && sentence.childrenOf(verb).stream().anyMatch(c -> c.xpos().equals("TO"));
  }

  /// "Reyes's allegation that the guards looted it".
  private Optional<Draft> assertion(Sentence sentence, Token noun) {
    if (!words.is(noun, Role.STATING) || isIdle(sentence, noun)) {
      return Optional.empty();
    }
    Optional<Token> content =
        sentence
            .childrenOf(noun, Relation.ACL, Relation.CCOMP, Relation.NMOD)
            .filter(c -> isContent(sentence, c))
            .findFirst();
    Optional<Token> source = source(sentence, noun);
    return content.map(c ->
        draft(
            sentence,
            source.isPresent() ? "claim/noun" : "claim/unsourced-noun",
            named(sentence, noun, c),
            Optional.of(
                source
                    .map(s -> participant(sentence, s))
                    .orElseGet(() -> new Participant(List.of(noun.span()), Optional.empty()))),
            Stance.ASSERTS,
            true));
  }

  /// "in charge of the fleet", "on suspicion of arson", "without any claim of": nobody claims
  /// anything.
  private static boolean isIdle(Sentence sentence, Token noun) {
    boolean settled =
        sentence.childrenOf(noun, Relation.CASE).anyMatch(c -> SETTLED.contains(lower(c)));
    boolean none = sentence.childrenOf(noun, Relation.DET).anyMatch(d -> NONE.contains(lower(d)));
    boolean command =
        lower(noun).equals("charge")
            && noun.is(Relation.OBJ)
            && sentence.childrenOf(noun, Relation.DET, Relation.NMOD_POSS).findAny().isEmpty();
    return settled || none || command;
  }

  /// The words claimed; "of fraud" alone would not say so, "charges of fraud" does.
  private static Span named(Sentence sentence, Token noun, Token content) {
    Span subtree = sentence.spanOfSubtree(content);
    return content.is(Relation.NMOD) ? noun.span().cover(subtree) : subtree;
  }

  private boolean isContent(Sentence sentence, Token child) {
    return switch (child.relation()) {
      case NMOD ->
          sentence.childrenOf(child, Relation.CASE).anyMatch(c -> c.lemma().equals("of"))
              && !words.is(child, Role.OWN)
              && cast.at(sentence, child).isEmpty();
      default ->
          sentence
              .childrenOf(child, Relation.MARK)
              .anyMatch(m -> m.lemma().equals("that") || m.lemma().equals("of"));
    };
  }

  /// Whom the text names as the source.
  private static Optional<Token> source(Sentence sentence, Token noun) {
    Optional<Token> owner = sentence.childOf(noun, Relation.NMOD_POSS);
    return owner.isPresent() ? owner : Clause.oblique(sentence, noun, "by", "from").findFirst();
  }

  private Participant participant(Sentence sentence, Token head) {
    return cast.at(sentence, head)
        .map(Resolved::participant)
        .orElseGet(
            () -> new Participant(List.of(NounPhrase.core(sentence, head)), Optional.empty()));
  }

  private Draft draft(
      Sentence sentence,
      String rule,
      Span proposition,
      Optional<Participant> holder,
      Stance stance,
      boolean accuses) {
    return new Draft(
        rule,
        0.7,
        new Citation(reading.article().id(), sentence.span()),
        List.of(proposition),
        holder,
        stance,
        accuses,
        named(proposition, holder),
        List.of(),
        Support.UNSTATED);
  }

  private List<String> named(Span proposition, Optional<Participant> holder) {
    Set<String> found = new LinkedHashSet<>();
    Optional<String> self = holder.flatMap(Participant::actor);
    for (ActorMention mention : cast.mentions()) {
      if (proposition.contains(mention.span())
          && !self.filter(mention.actor()::equals).isPresent()) {
        found.add(mention.actor());
      }
    }
    return List.copyOf(found);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
