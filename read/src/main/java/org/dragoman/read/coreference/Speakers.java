package org.dragoman.read.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Who speaks in each quotation, and to whom, where a verb of speech beside it says so.
final class Speakers {
  private final Article article;
  private final Lexicon lexicon;
  private final Heads heads;
  private final Quotes quotes;
  private final List<Sentence> sentences;
  private final Map<Integer, Parties> byQuote = new HashMap<>();

  Speakers(Article article, Lexicon lexicon, Heads heads, Quotes quotes, List<Sentence> sentences) {
    this.article = article;
    this.lexicon = lexicon;
    this.heads = heads;
    this.quotes = quotes;
    this.sentences = sentences;
    int from = 0;
    for (int i = 0; i < quotes.spans().size(); i++) {
      Span quote = quotes.spans().get(i);
      while (from < sentences.size() && sentences.get(from).span().end() <= quote.start()) {
        from++;
      }
      byQuote.put(i, partiesOf(i, quote, from));
    }
  }

  Parties of(int quote) {
    return byQuote.getOrDefault(quote, Parties.NONE);
  }

  private Parties partiesOf(int number, Span quote, int from) {
    for (int i = from; i < sentences.size() && sentences.get(i).span().start() < quote.end(); i++) {
      Parties found = beside(sentences.get(i), quote);
      if (found.speaker().isPresent()) {
        return found;
      }
    }
    return introduced(quote, from)
        .or(() -> continued(number, quote))
        .or(() -> around(quote, from))
        .orElse(Parties.NONE);
  }

  /// The verb of speech nearest to the quotation in a sentence that it touches.
  private Parties beside(Sentence sentence, Span quote) {
    Parties best = Parties.NONE;
    int nearest = Integer.MAX_VALUE;
    for (Token verb : sentence.tokens()) {
      int distance = distance(verb, quote);
      if (distance < nearest && isSpeech(verb)) {
        Parties parties = parties(sentence, verb);
        if (parties.speaker().isPresent()) {
          best = parties;
          nearest = distance;
        }
      }
    }
    return best;
  }

  private static int distance(Token token, Span quote) {
    int before = quote.start() - token.span().end();
    int after = token.span().start() - quote.end();
    return Math.max(before, after);
  }

  private boolean isSpeech(Token token) {
    return token.is(Upos.VERB)
        && lexicon.isSpeech(token.lemma())
        && quotes.at(token.span().start()).isEmpty();
  }

  private Parties parties(Sentence sentence, Token verb) {
    boolean passive =
        sentence.childrenOf(verb, Relation.NSUBJ_PASS, Relation.AUX_PASS).findAny().isPresent();
    if (passive) {
      return Parties.NONE;
    }
    Optional<Candidate> speaker =
        Phrases.subjectOf(sentence, verb)
            .flatMap(s -> heads.at(sentence, s))
            .filter(c -> c.traits().nature() != Traits.Nature.THING);
    Optional<Candidate> addressee =
        sentence
            .childrenOf(verb, Relation.IOBJ, Relation.OBJ)
            .flatMap(o -> heads.at(sentence, o).stream())
            .filter(c -> c.traits().nature() == Traits.Nature.PERSON)
            .findFirst();
    return new Parties(speaker, addressee);
  }

  /// `He declared:` before the quotation, on this line or the one before.
  private Optional<Parties> introduced(Span quote, int from) {
    if (from == 0 || sentences.isEmpty()) {
      return Optional.empty();
    }
    Sentence before = sentences.get(Math.min(from, sentences.size()) - 1);
    String between =
        article.text().substring(Math.min(before.span().end(), quote.start()), quote.start());
    boolean colon = before.tokens().getLast().text().equals(":") || between.strip().equals(":");
    if (!colon || !between.replace(":", "").isBlank()) {
      return Optional.empty();
    }
    List<Token> verbs = new ArrayList<>(before.tokens().stream().filter(this::isSpeech).toList());
    return verbs.reversed().stream()
        .map(v -> parties(before, v))
        .filter(p -> p.speaker().isPresent())
        .findFirst();
  }

  /// "He struck a note of warning: “...”": without a verb of speech, the subject of the sentence
  /// around it, if that is a person.
  private Optional<Parties> around(Span quote, int from) {
    if (from >= sentences.size() || sentences.get(from).span().start() >= quote.start()) {
      return Optional.empty();
    }
    Sentence sentence = sentences.get(from);
    Token verb = sentence.root();
    boolean outside = verb.span().end() <= quote.start() || verb.span().start() >= quote.end();
    return outside
        ? Phrases.subjectOf(sentence, verb)
            .flatMap(s -> heads.at(sentence, s))
            .filter(c -> c.traits().isPerson())
            .map(c -> new Parties(Optional.of(c), Optional.empty()))
        : Optional.empty();
  }

  /// A quotation that follows another without a word between has the same speaker.
  private Optional<Parties> continued(int number, Span quote) {
    if (number == 0) {
      return Optional.empty();
    }
    Span before = quotes.spans().get(number - 1);
    String between = article.text().substring(before.end(), quote.start());
    return between.isBlank() && between.length() < 6
        ? Optional.of(of(number - 1))
        : Optional.empty();
  }

  /// Who speaks and who is spoken to.
  record Parties(Optional<Candidate> speaker, Optional<Candidate> addressee) {
    static final Parties NONE = new Parties(Optional.empty(), Optional.empty());
  }
}
