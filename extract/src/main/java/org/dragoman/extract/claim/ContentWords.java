package org.dragoman.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Token;

/// The words of a claim that carry its sense, by lemma.
final class ContentWords {
  private static final int STEM = 6;

  private ContentWords() {}

  static Set<String> of(Reading reading, List<Span> proposition) {
    Set<String> words = new HashSet<>();
    for (Span span : proposition) {
      reading.sentences().stream()
          .filter(s -> s.span().overlaps(span))
          .flatMap(s -> s.tokensIn(span).stream())
          .filter(ContentWords::isContent)
          .forEach(t -> words.add(t.lemma()));
    }
    return words;
  }

  /// The same by their first letters, so that "smuggling" meets "smuggled".
  static Set<String> stemsOf(Reading reading, List<Span> proposition) {
    return of(reading, proposition).stream()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .map(w -> w.substring(0, Math.min(w.length(), STEM)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isContent(Token token) {
    return switch (token.upos()) {
      case NOUN, PROPN, VERB, ADJ, NUM -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }
}
