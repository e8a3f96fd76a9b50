package org.dragoman.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.claim.ClaimWords.Role;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Claim.Evidence;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Finds what a text says of evidence for what it reports.
final class EvidenceFinder {
  private static final Set<String> NONE =
      Set.of("no", "little", "scant", "not", "n't", "n’t", "never", "without", "zero");
  private static final Set<String> ABSENT =
      Set.of("lack", "absence", "dearth", "fail", "failure", "refuse", "decline");
  private static final int REACH = 4;

  private final ClaimWords words;

  EvidenceFinder(ClaimWords words) {
    this.words = words;
  }

  List<EvidenceNote> in(Sentence sentence) {
    List<EvidenceNote> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      note(sentence, token).ifPresent(found::add);
    }
    return found;
  }

  private Optional<EvidenceNote> note(Sentence sentence, Token token) {
    if (token.is(Upos.NOUN) && words.is(token, Role.EVIDENCE)) {
      return ofEvidence(sentence, token);
    }
    if (token.is(Upos.NOUN) && words.is(token, Role.DOCUMENT)) {
      return bears(sentence, token) || isAccordingTo(sentence, token)
          ? Optional.of(new EvidenceNote(sentence, Evidence.SOME, token.span(), Optional.empty()))
          : Optional.empty();
    }
    boolean baseless = words.is(token, Role.BASELESS);
    return baseless || words.is(token, Role.PROVEN)
        ? ofQuality(sentence, token, baseless ? Evidence.NONE : Evidence.SOME)
        : Optional.empty();
  }

  /// "no credible evidence supports such claims", "without presenting evidence".
  private Optional<EvidenceNote> ofEvidence(Sentence sentence, Token noun) {
    Optional<Token> denied = denial(sentence, noun);
    if (denied.isPresent()) {
      Token first = denied.get();
      Optional<Token> reference = reference(sentence, noun);
      Span span = first.span().cover(noun.span());
      Span wide =
          reference
              .filter(r -> r.index() > noun.index())
              .map(r -> span.cover(r.span()))
              .orElse(span);
      return Optional.of(new EvidenceNote(sentence, Evidence.NONE, wide, reference));
    }
    boolean given =
        sentence
            .headOf(noun)
            .filter(h -> noun.is(Relation.OBJ) && words.is(h, Role.GIVE))
            .isPresent();
    return given || bears(sentence, noun)
        ? Optional.of(
            new EvidenceNote(sentence, Evidence.SOME, noun.span(), reference(sentence, noun)))
        : Optional.empty();
  }

  /// The word that says that there is none: on the noun itself or on the verb above it.
  private Optional<Token> denial(Sentence sentence, Token noun) {
    Token at = noun;
    for (int reach = 0; reach < REACH; reach++) {
      Optional<Token> none = negation(sentence, at);
      if (none.isPresent()) {
        return none;
      }
      Optional<Token> head = sentence.headOf(at);
      if (head.isEmpty() || !isCarried(at, head.get())) {
        return Optional.empty();
      }
      at = head.get();
      if (ABSENT.contains(at.lemma())) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// Whether a denial of the upper word also denies the evidence.
  private boolean isCarried(Token word, Token head) {
    return switch (word.relation()) {
      case OBJ, NSUBJ_PASS, NMOD -> words.is(head, Role.GIVE) || ABSENT.contains(head.lemma());
      case XCOMP, ACL -> ABSENT.contains(head.lemma());
      default -> false;
    };
  }

  private static Optional<Token> negation(Sentence sentence, Token word) {
    return sentence.childrenOf(word).stream()
        .filter(c -> c.relation().isFunction() || c.is(Relation.ADVMOD) || c.is(Relation.AMOD))
        .filter(c -> NONE.contains(c.text().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /// "documents show", "evidence supports".
  private boolean bears(Sentence sentence, Token noun) {
    return sentence
        .headOf(noun)
        .filter(h -> noun.is(Relation.NSUBJ) && words.is(h, Role.BEAR))
        .filter(h -> negation(sentence, h).isEmpty())
        .isPresent();
  }

  private static boolean isAccordingTo(Sentence sentence, Token noun) {
    return sentence
        .childrenOf(noun, Relation.CASE)
        .anyMatch(c -> c.text().equalsIgnoreCase("according"));
  }

  /// "baseless allegations", "the claims are unfounded".
  private Optional<EvidenceNote> ofQuality(Sentence sentence, Token quality, Evidence kind) {
    Optional<Token> claim =
        quality.is(Relation.AMOD)
            ? sentence.headOf(quality)
            : sentence.childrenOf(quality, Relation.NSUBJ, Relation.NSUBJ_PASS).findFirst();
    return claim
        .filter(c -> words.is(c, Role.CLAIM))
        .filter(c -> negation(sentence, quality).isEmpty())
        .map(c -> new EvidenceNote(sentence, kind, quality.span(), Optional.of(c)));
  }

  /// The noun for claims in the same clause: "such claims", "for the allegations".
  private Optional<Token> reference(Sentence sentence, Token evidence) {
    Token clause = sentence.headOf(evidence).orElse(evidence);
    return sentence.subtree(clause).stream()
        .filter(t -> t.is(Upos.NOUN) && words.is(t, Role.CLAIM))
        .findFirst();
  }
}
