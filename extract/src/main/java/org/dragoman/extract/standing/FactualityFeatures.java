package org.dragoman.extract.standing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// What bears on how sure a text is that an event took place: the operators over its word, the
/// word's own form, its dependents and the words above it. Each is a short name; the set is sorted.
public final class FactualityFeatures {
  private static final int HEADS = 3;
  private static final int FIFTH = 5;
  private static final int LONG = 8;

  private final Scope scope;

  FactualityFeatures(ScopeWords words) {
    this.scope = new Scope(words);
  }

  /// Loads the tables of scope-bearing words.
  public static FactualityFeatures load() {
    return new FactualityFeatures(ScopeWords.load());
  }

  /// The features of an event's word.
  public Set<String> of(Sentence sentence, Token trigger) {
    Set<String> found = new TreeSet<>();
    found.add("bias");
    operators(sentence, trigger, found);
    own(sentence, trigger, found);
    children(sentence, trigger, "c", found);
    heads(sentence, trigger, found);
    around(sentence, trigger, found);
    pairs(sentence, trigger, found);
    return found;
  }

  private void operators(Sentence sentence, Token trigger, Set<String> found) {
    List<Operator> operators =
        scope
            .over(new Cast.Builder().build(), sentence, trigger, sentence.span(), false)
            .operators();
    StringBuilder chain = new StringBuilder();
    for (Operator operator : operators) {
      String name = operator.rule() + ":" + operator.scope().name();
      found.add("op:" + name);
      found.add("opw:" + name + ":" + operator.word());
      chain.append('>').append(operator.scope().name());
    }
    String verdict = Verdict.of(operators).kind().name();
    found.add("verdict:" + verdict);
    found.add("verdict:" + verdict + ":" + trigger.xpos());
    found.add("verdict:" + verdict + ":" + trigger.relation());
    found.add("verdict:" + verdict + ":" + trigger.lemma());
    String tense = tense(sentence, trigger);
    found.add("verdict:" + verdict + ":" + tense);
    found.add("verdict:" + verdict + ":" + tense + ":" + trigger.relation());
    found.add("chain:" + chain);
    found.add("ops:" + Math.min(operators.size(), HEADS));
  }

  private static void own(Sentence sentence, Token trigger, Set<String> found) {
    String tense = tense(sentence, trigger);
    found.add("lemma:" + trigger.lemma());
    found.add("form:" + tense);
    found.add("rel:" + trigger.relation());
    found.add("form:" + tense + ":" + trigger.relation());
    found.add("lemma:" + trigger.lemma() + ":" + trigger.xpos());
    found.add("lemma:" + trigger.lemma() + ":" + tense);
  }

  /// The word's tag with its auxiliaries: `has been VBN`.
  private static String tense(Sentence sentence, Token word) {
    StringBuilder tense = new StringBuilder();
    sentence
        .childrenOf(word, Relation.AUX, Relation.AUX_PASS, Relation.COP)
        .forEach(a -> tense.append(lower(a)).append(' '));
    return tense.append(word.xpos()).toString();
  }

  private static void children(Sentence sentence, Token word, String mark, Set<String> found) {
    for (Token child : sentence.childrenOf(word)) {
      switch (child.relation()) {
        case AUX, AUX_PASS, COP, MARK, CASE, DET, ADVMOD, CC, COMPOUND_PRT, NSUBJ, NSUBJ_PASS ->
            found.add(mark + ":" + child.relation() + ":" + lower(child));
        case PUNCT -> found.add(mark + ":punct:" + child.text());
        default -> found.add(mark + ":" + child.relation());
      }
    }
  }

  private static void heads(Sentence sentence, Token trigger, Set<String> found) {
    Token at = trigger;
    String tense = tense(sentence, trigger);
    StringBuilder path = new StringBuilder();
    for (int reach = 1; reach <= HEADS; reach++) {
      Optional<Token> head = sentence.headOf(at);
      if (head.isEmpty()) {
        return;
      }
      path.append('>').append(at.relation());
      Token up = head.get();
      found.add("up" + reach + ":" + up.lemma() + ":" + at.relation());
      found.add("up" + reach + ":" + up.lemma() + ":" + at.relation() + ":" + tense);
      found.add("path:" + path + ":" + tense(sentence, up));
      found.add("path:" + path);
      if (reach == 1) {
        found.add("up:" + tense(sentence, up) + ":" + at.relation() + ":" + trigger.xpos());
        found.add("up:" + up.lemma() + ":" + trigger.xpos());
      }
      children(sentence, up, "u" + reach, found);
      at = up;
    }
  }

  private static void around(Sentence sentence, Token trigger, Set<String> found) {
    for (Token token : sentence.tokens()) {
      if (token.is(Relation.AUX) || token.is(Relation.MARK) || token.text().equals("?")) {
        String side = token.index() < trigger.index() ? "before:" : "after:";
        found.add(side + lower(token));
        found.add(side + lower(token) + ":" + trigger.xpos());
      }
    }
    for (int by = -2; by <= 2; by++) {
      int at = trigger.index() + by;
      if (by != 0 && at >= 0 && at < sentence.size()) {
        found.add("w" + by + ":" + lower(sentence.token(at)));
      }
    }
  }

  /// The two words before and the two behind, each pair as one, and where in the sentence they are.
  private static void pairs(Sentence sentence, Token trigger, Set<String> found) {
    int at = trigger.index();
    found.add("w-2-1:" + word(sentence, at - 2) + " " + word(sentence, at - 1));
    found.add("w12:" + word(sentence, at + 1) + " " + word(sentence, at + 2));
    found.add("end:" + word(sentence, sentence.size() - 1));
    found.add("size:" + Math.min(LONG, sentence.size() / FIFTH));
    found.add("place:" + FIFTH * at / sentence.size());
  }

  private static String word(Sentence sentence, int at) {
    return at < 0 || at >= sentence.size() ? "^" : lower(sentence.token(at));
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
