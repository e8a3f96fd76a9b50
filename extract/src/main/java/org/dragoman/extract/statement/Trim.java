package org.dragoman.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.extract.statement.Cue.Takes;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Takes from reported content what the tree hangs into it but the writer says: "..., he said on
/// Friday, adding that ...".
final class Trim {
  private static final int NEAR = 4;
  private static final Set<String> CONCESSIVE = Set.of("though", "although", "while", "whereas");

  private final Scene scene;
  private final Sentence sentence;
  private final Token cue;
  private final Takes form;

  Trim(Scene scene, Sentence sentence, Token cue, Takes form) {
    this.scene = scene;
    this.sentence = sentence;
    this.cue = cue;
    this.form = form;
  }

  /// The words of the content that are the speaker's.
  List<Token> of(List<Token> content) {
    List<Token> words = withoutAsides(content);
    if (form != Takes.CLAUSE || words.isEmpty()) {
      return untilEnd(words);
    }
    return isFronted(words) ? withoutTail(words) : untilEnd(withoutLead(words));
  }

  /// The words up to where the writer goes on for himself: behind a semicolon, ", a claim that", "-
  /// though", or a relative clause behind a comma that describes an object.
  private List<Token> untilEnd(List<Token> words) {
    int from = Math.max(cue.index(), words.isEmpty() ? 0 : words.getFirst().index()) + 1;
    for (int i = from; i + 1 < sentence.size(); i++) {
      if (sentence.token(i).is(Upos.PUNCT) && !isQuoted(sentence.token(i)) && isWriters(i)) {
        int end = i;
        return words.stream().filter(w -> w.index() < end).toList();
      }
    }
    return words;
  }

  /// Whether the sign at a position parts the speaker's words from the writer's.
  private boolean isWriters(int at) {
    String sign = sentence.token(at).text();
    Token next = sentence.token(at + 1);
    String lemma = next.lemma().toLowerCase(Locale.ROOT);
    return switch (sign) {
      case ";" -> true;
      case "-", "–", "—", "―", "--" -> CONCESSIVE.contains(lemma) || lemma.equals("despite");
      case "," -> lemma.equals("despite") || isComment(next) || isDescription(next);
      default -> false;
    };
  }

  /// ", a claim that the ministry disputes"
  private boolean isComment(Token article) {
    return List.of("a", "an").contains(article.lemma())
        && sentence
            .headOf(article)
            .filter(n -> n.is(Upos.NOUN) && n.index() > article.index())
            .filter(
                n -> scene.lexicon().at(sentence, n).stream().anyMatch(c -> c.takes(Takes.CLAUSE)))
            .isPresent();
  }

  /// ", which makes him an exception"
  private boolean isDescription(Token pronoun) {
    return form != Takes.CLAUSE
        && form != Takes.INF
        && (pronoun.xpos().equals("WDT") || pronoun.xpos().equals("WP"));
  }

  /// ", adding that", ", referring to": a participle that reports, after a comma behind the cue, is
  /// the writer's.
  private List<Token> withoutAsides(List<Token> content) {
    Set<Integer> asides =
        content.stream()
            .filter(this::isAside)
            .flatMap(w -> sentence.subtree(w).stream())
            .map(Token::index)
            .collect(Collectors.toSet());
    return content.stream().filter(w -> !asides.contains(w.index())).toList();
  }

  private boolean isAside(Token word) {
    return isConcession(word) || isReportingParticiple(word) || isEqualCue(word);
  }

  /// "He said the plan failed and told reporters that ...": a second cue in the cue's own tense.
  private boolean isEqualCue(Token word) {
    return word.index() > cue.index()
        && word.is(Relation.CONJ)
        && word.xpos().equals(tense())
        && List.of("VBD", "VBZ").contains(word.xpos())
        && sentence.headOf(word).filter(h -> h.is(Relation.CCOMP)).isPresent()
        && sentence.childrenOf(word).stream().noneMatch(c -> c.relation().isSubject())
        && scene.quotedAt(word.span().start()).isEmpty()
        && scene.lexicon().at(sentence, word).stream()
            .anyMatch(c -> c.grade() == 1 && c.takes(Takes.CLAUSE));
  }

  /// The tag of the cue's finite word: of "is telling", "is".
  private String tense() {
    return sentence
        .childrenOf(cue, Relation.AUX)
        .map(Token::xpos)
        .filter(x -> x.equals("VBD") || x.equals("VBZ"))
        .findFirst()
        .orElse(cue.xpos());
  }

  /// ", though there is no evidence" is the writer's, unless the speaker's words are a clause that
  /// it may belong to.
  private boolean isConcession(Token word) {
    return form != Takes.CLAUSE
        && word.is(Relation.ADVCL)
        && sentence
            .childrenOf(word, Relation.MARK)
            .anyMatch(m -> CONCESSIVE.contains(m.lemma()) && Speakers.isBehindComma(sentence, m));
  }

  private boolean isReportingParticiple(Token word) {
    return word.xpos().equals("VBG")
        && word.index() > cue.index()
        && (word.is(Relation.ADVCL) || word.is(Relation.ACL))
        && Speakers.isBehindComma(sentence, word)
        && scene.quotedAt(word.span().start()).isEmpty()
        && (followsQuotation(word)
            || scene.lexicon().at(sentence, word).stream().anyMatch(c -> c.grade() == 1));
  }

  /// Directly behind closed marks.
  private boolean followsQuotation(Token word) {
    char before = scene.signBefore(word.span().start());
    return before == '”' || before == '"';
  }

  /// Whether the content stands before its cue, most of it or a quotation that opens it.
  private boolean isFronted(List<Token> words) {
    boolean most = words.stream().filter(w -> w.index() < cue.index()).count() * 2 > words.size();
    boolean opening =
        words.getFirst().index() < cue.index()
            && scene
                .quotedAt(words.getFirst().span().start())
                .filter(q -> q.outer().end() <= cue.span().start() && startsClause(q))
                .isPresent();
    return most || opening;
  }

  /// Whether no word of the writer's leads to the marks, as in "on the programme “News”, he said".
  private boolean startsClause(Quoted q) {
    return !Character.isLetterOrDigit(scene.signBefore(q.outer().start()));
  }

  /// Behind a fronted clause and its cue only what a comma sets off can go on with the content:
  /// "The plan, he said, is good", but not "The plan is good, he said on Friday".
  private List<Token> withoutTail(List<Token> words) {
    int first =
        words.stream()
            .filter(w -> w.index() > cue.index() && !w.is(Upos.PUNCT))
            .mapToInt(Token::index)
            .min()
            .orElse(sentence.size());
    boolean setOff = first < sentence.size() && sentence.token(first - 1).is(Upos.PUNCT);
    return setOff && mayGoOn(words, sentence.token(first))
        ? words
        : words.stream().filter(w -> w.index() < cue.index() || isQuoted(w)).toList();
  }

  /// Behind marks that close the fronted words only other marks go on, and a relative clause there
  /// describes the speaker.
  private boolean mayGoOn(List<Token> words, Token next) {
    Token last = words.stream().filter(w -> w.index() < cue.index()).toList().getLast();
    boolean writers = next.xpos().startsWith("W") || next.xpos().equals("VBG");
    return isQuoted(next) || !(isQuoted(last) || writers);
  }

  /// What stands before the cue of a clause behind it sets the scene: "When pressed, he replied
  /// ...".
  private List<Token> withoutLead(List<Token> words) {
    List<Token> lead = Interposed.lead(scene, sentence, cue);
    return Stream.concat(
            lead.stream(),
            words.stream()
                .filter(w -> w.index() > cue.index() || isSpoken(w) || isRelative(w))
                .filter(w -> !lead.contains(w)))
        .toList();
  }

  private boolean isQuoted(Token word) {
    return scene.quotedAt(word.span().start()).isPresent();
  }

  /// Between marks that no word of the writer's leads to.
  private boolean isSpoken(Token word) {
    return scene.quotedAt(word.span().start()).filter(this::startsClause).isPresent();
  }

  /// "what he said", the pronoun close before the cue.
  private boolean isRelative(Token word) {
    return word.xpos().startsWith("W")
        && word.index() < cue.index()
        && cue.index() - word.index() <= NEAR;
  }
}
