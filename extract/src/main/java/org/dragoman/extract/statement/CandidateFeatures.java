package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.extract.syntax.Clause;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// What is seen of a cue, its speaker and its content when it is weighed. Names of features are
/// `kind=value`; they are the keys of the table of weights.
final class CandidateFeatures {
  private static final List<String> ENDINGS =
      List.of("tion", "sion", "ment", "ing", "ity", "ness", "ance", "ence", "ism", "al");

  private final Scene scene;
  private final Draft draft;
  private final Token word;
  private final Cue cue;
  private final String rule;
  private final List<String> features = new ArrayList<>();

  private CandidateFeatures(Scene scene, Draft draft, Token word, Cue cue) {
    this.scene = scene;
    this.draft = draft;
    this.word = word;
    this.cue = cue;
    this.rule = draft.derivation().rule();
  }

  /// @param accepted whether the rules would take it for a statement
  static List<String> of(Scene scene, Draft draft, Token word, Cue cue, boolean accepted) {
    CandidateFeatures seen = new CandidateFeatures(scene, draft, word, cue);
    seen.cue(accepted);
    seen.form();
    seen.speaker();
    seen.content();
    return seen.features;
  }

  private void add(String kind, Object value) {
    features.add(kind + "=" + value);
  }

  private void cue(boolean accepted) {
    features.add("bias");
    String entry = (cue.lemma() + " " + String.join(" ", cue.with())).strip();
    String part = cue.part().name().charAt(0) + ":";
    add("cue", part + entry);
    add("cue+rule", entry + "+" + rule);
    add("force", cue.force());
    add("rule", rule);
    add("grade", cue.grade());
    add("rule+grade", rule + "+" + cue.grade());
    add("rule+accepted", rule + "+" + accepted);
    add("accepted+grade", accepted + "+" + cue.grade());
  }

  private void form() {
    Sentence sentence = draft.sentence();
    add("tag", word.xpos());
    add("relation", word.relation());
    add("rule+relation", rule + "+" + word.relation());
    boolean negated =
        sentence.childrenOf(word, Relation.ADVMOD).anyMatch(a -> a.lemma().equals("not"));
    add("negated", negated);
    sentence
        .childrenOf(word, Relation.AUX)
        .filter(a -> a.xpos().equals("MD"))
        .findFirst()
        .ifPresent(a -> add("modal", a.lemma()));
    add("passive", Clause.isPassive(sentence, word));
    add("in-marks", scene.quotedAt(word.span().start()).isPresent());
    add("under-cue", isUnderCue(sentence));
    add(
        "infinitive",
        sentence.childrenOf(word, Relation.MARK).findFirst().map(Token::lemma).orElse("-"));
  }

  /// Whether another cue governs the clause that this one stands in.
  private boolean isUnderCue(Sentence sentence) {
    return sentence.ancestorsOf(word).stream()
        .anyMatch(a ->
            scene.lexicon().at(sentence, a).stream()
                .anyMatch(c -> c.grade() == 1 && c.takes(Cue.Takes.CLAUSE)));
  }

  private void speaker() {
    String kind = draft.speaker().map(this::kindOf).orElse("none");
    add("speaker", kind);
    add("rule+speaker", rule + "+" + kind);
    add("grade+speaker", cue.grade() + "+" + kind);
    draft
        .speaker()
        .ifPresent(w -> {
          add("speaker-word", w.head().lemma().toLowerCase(Locale.ROOT));
          add("far", Math.abs(w.head().index() - word.index()) > 6);
        });
  }

  private String kindOf(Who who) {
    Token head = who.head();
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (head.is(Upos.PRON)) {
      boolean firstOrSecond = List.of("i", "we", "you").contains(lemma);
      return firstOrSecond ? "i" : "pronoun-" + Voices.maySpeak(scene, who.sentence(), head);
    }
    boolean voice = Voices.maySpeak(scene, who.sentence(), head);
    return (head.is(Upos.PROPN) ? "name" : "noun") + (voice ? "-voice" : "");
  }

  private void content() {
    Sentence sentence = draft.sentence();
    Optional<Token> head = sentence.headOf(draft.extent());
    head.ifPresent(h -> {
      add("head-tag", h.xpos());
      add("rule+head", rule + "+" + classOf(h));
      add("grade+head", cue.grade() + "+" + classOf(h));
      add("head", h.lemma().toLowerCase(Locale.ROOT));
    });
    List<Token> words = sentence.tokensIn(draft.content().getFirst());
    if (!words.isEmpty()) {
      Token first = words.getFirst();
      String lemma = first.lemma().toLowerCase(Locale.ROOT);
      boolean closed = !(first.is(Upos.NOUN) || first.is(Upos.PROPN) || first.is(Upos.VERB));
      add("first", closed ? lemma : first.upos());
      add("rule+first", rule + "+" + (closed ? lemma : first.upos()));
    }
    long size = draft.content().stream().flatMap(c -> sentence.tokensIn(c).stream()).count();
    add("rule+size", rule + "+" + (size < 3 ? "1" : size < 6 ? "3" : size < 12 ? "6" : "12"));
    add("quotes", !scene.quotedIn(draft.extent()).isEmpty());
    add("before", draft.extent().end() <= word.span().start());
    add("pieces", Math.min(3, draft.content().size()));
  }

  private String classOf(Token head) {
    if (!head.is(Upos.NOUN)) {
      return head.upos().name();
    }
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (!scene.lexicon().at(draft.sentence(), head).isEmpty()) {
      return "cue";
    }
    if (Voices.isVoice(lemma)) {
      return "voice";
    }
    return ENDINGS.stream().filter(lemma::endsWith).findFirst().orElse("noun");
  }
}
