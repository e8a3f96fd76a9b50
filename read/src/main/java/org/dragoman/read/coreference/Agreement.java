package org.dragoman.read.coreference;

import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.read.coreference.Traits.Count;
import org.dragoman.read.coreference.Traits.Gender;
import org.dragoman.read.coreference.Traits.Nature;

/// What rules out that two phrases stand for the same, whatever else speaks for it: gender, number
/// and nature of their chains, and syntax.
final class Agreement {
  private final Chains chains;

  Agreement(Chains chains) {
    this.chains = chains;
  }

  boolean allows(Profile mine, Profile yours) {
    Candidate me = mine.candidate();
    Candidate you = yours.candidate();
    if (isBound(me, you)) {
      return false;
    }
    return switch (mine.form()) {
      case THIRD, POSSESSIVE, REFLEXIVE, DEMONSTRATIVE -> isThird(yours) && agree(me, you);
      case FIRST, SECOND -> mine.form() == yours.form();
      case NAME, NOMINAL, JOINT -> isThird(yours) && chains.agree(me, you);
      case RELATIVE -> false;
    };
  }

  private static boolean isThird(Profile profile) {
    return profile.form() != Form.FIRST && profile.form() != Form.SECOND;
  }

  private boolean agree(Candidate pronoun, Candidate candidate) {
    Traits traits = chains.traitsOf(candidate);
    int word = Pronoun.word(pronoun.head());
    if (word == Pronoun.WORD_IT) {
      return !traits.isPerson() && traits.number() != Count.MANY && traits.gender() == Gender.OPEN;
    }
    boolean gendered = pronoun.traits().gender() != Gender.OPEN;
    boolean proper = candidate.head().xpos().startsWith("NNP") || candidate.isPronoun();
    if (gendered && traits.nature() == Nature.OPEN && !proper) {
      return false;
    }
    boolean group = traits.nature() == Nature.BODY && pronoun.traits().number() == Count.MANY;
    return group || traits.agrees(pronoun.traits());
  }

  /// What syntax rules out: one phrase inside the other, and both as arguments of one verb ("Trump
  /// criticised him").
  private static boolean isBound(Candidate me, Candidate you) {
    Sentence sentence = me.sentence();
    if (you.sentence() != sentence) {
      return false;
    }
    boolean inside =
        Phrases.isInside(sentence, me.head(), you.head())
            || Phrases.isInside(sentence, you.head(), me.head());
    boolean free = me.is(Pronoun.Form.POSSESSIVE) || me.is(Pronoun.Form.REFLEXIVE);
    return inside || !free && sharesVerb(me, you);
  }

  private static boolean sharesVerb(Candidate me, Candidate you) {
    return !me.head().isRoot()
        && me.head().head() == you.head().head()
        && isArgument(me.head())
        && isArgument(you.head());
  }

  static boolean isArgument(Token token) {
    return switch (token.relation()) {
      case OBJ, IOBJ, OBL, OBL_AGENT, NSUBJ, NSUBJ_PASS -> true;
      default -> false;
    };
  }
}
