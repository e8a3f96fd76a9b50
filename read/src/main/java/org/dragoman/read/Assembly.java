package org.dragoman.read;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.read.form.Lemmas;
import org.dragoman.read.form.UposOf;
import org.dragoman.read.parse.NameTag;
import org.dragoman.read.parse.ParsedWord;
import org.dragoman.read.text.Word;

/// Puts words and what the network makes of them together into sentences and names.
final class Assembly {
  private final Lemmas lemmas;

  private Assembly(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  static Assembly load() {
    return new Assembly(Lemmas.load());
  }

  Sentence sentence(int index, List<Word> words, List<ParsedWord> parsed) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(i, words.get(i), parsed.get(i)));
    }
    Span span = words.getFirst().span().cover(words.getLast().span());
    return new Sentence(index, span, tokens);
  }

  private Token token(int index, Word word, ParsedWord parsed) {
    return new Token(
        index,
        word.span(),
        word.text(),
        lemmas.of(word.text(), parsed.tag()),
        UposOf.of(word.text(), parsed.tag(), parsed.relation()),
        parsed.tag(),
        parsed.head(),
        parsed.relation());
  }

  /// The names of a sentence, in text order.
  List<Name> names(Sentence sentence, List<ParsedWord> parsed) {
    List<Name> names = new ArrayList<>();
    int at = 0;
    while (at < parsed.size()) {
      int end = at + 1;
      NameTag tag = parsed.get(at).name();
      if (tag.kind().isPresent()) {
        while (end < parsed.size() && goesOn(tag, parsed.get(end).name())) {
          end++;
        }
        names.add(name(sentence, at, end, tag.kind().get()));
      }
      at = end;
    }
    return names;
  }

  private static boolean goesOn(NameTag first, NameTag next) {
    return !next.begins() && next.kind().equals(first.kind());
  }

  private static Name name(Sentence sentence, int start, int end, Name.Kind kind) {
    Span span = sentence.token(start).span().cover(sentence.token(end - 1).span());
    int head = sentence.headOf(span).map(Token::index).orElse(start);
    return new Name(span, kind, sentence.index(), head);
  }
}
