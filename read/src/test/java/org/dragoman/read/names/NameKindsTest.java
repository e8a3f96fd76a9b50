package org.dragoman.read.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKindsTest {
  /// Kinds after they are settled, of an article that is a list of names: `P Ana Roe`, `O Roe`.
  private static String settled(String... names) {
    StringBuilder text = new StringBuilder();
    List<Name> found = new ArrayList<>();
    for (String name : names) {
      Span span = new Span(text.length(), text.length() + name.length() - 2);
      found.add(new Name(span, kind(name.charAt(0)), 0, 0));
      text.append(name.substring(2)).append('\n');
    }
    StringBuilder kinds = new StringBuilder();
    NameKinds.settled(article(text.toString()), found)
        .forEach(n -> kinds.append(n.kind().name().charAt(0)));
    return kinds.toString();
  }

  private static Name.Kind kind(char letter) {
    return switch (letter) {
      case 'P' -> Name.Kind.PERSON;
      case 'O' -> Name.Kind.ORGANIZATION;
      default -> Name.Kind.LOCATION;
    };
  }

  private static Article article(String text) {
    return new Article(
        "a",
        new Source("a.txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        text,
        List.of(),
        Optional.empty());
  }

  @Test
  void aNameThatIsRepeatedHasOneKind() {
    assertThat(settled("P Roe", "P Roe", "O Roe", "L Oslo")).isEqualTo("PPPL");
  }

  @Test
  void aPersonsFullNameTellsWhatTheLastWordIs() {
    assertThat(settled("P Ana Roe", "O Roe", "P Ana Roe")).isEqualTo("PPP");
  }

  @Test
  void withoutAClearMajorityNothingIsSettled() {
    assertThat(settled("P Roe", "O Roe")).isEqualTo("PO");
    assertThat(settled("P Roe", "P Roe", "O Roe", "O Roe", "L Roe")).isEqualTo("PPOOL");
  }

  /// Words are divided by spaces; the name is all of them.
  private static Optional<String> trimmed(String words, Name.Kind kind, String tag) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      Span span = new Span(at, at + word.length());
      int head = tokens.isEmpty() ? Token.ROOT : 0;
      Relation relation = tokens.isEmpty() ? Relation.ROOT : Relation.FLAT;
      Upos upos = word.equals(",") ? Upos.PUNCT : Upos.PROPN;
      tokens.add(new Token(tokens.size(), span, word, word, upos, tag, head, relation));
      at = span.end() + 1;
    }
    Sentence sentence = new Sentence(0, new Span(0, words.length()), tokens);
    Name name = new Name(new Span(0, words.length()), kind, 0, 0);
    return NameTrim.of(sentence, name).map(n -> n.span().in(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sen. Ana Roe; PERSON; Ana Roe", "Ana Roe Tuesday; PERSON; Ana Roe",
        "Ana Roe of; PERSON; Ana Roe", "the Kremlin; LOCATION; Kremlin",
        "President Roe ,; PERSON; Roe", "General Assembly; ORGANIZATION; General Assembly"
      })
  void titlesDaysAndScrapsAreNoPartOfAName(String words, Name.Kind kind, String name) {
    assertThat(trimmed(words, kind, "NNP")).contains(name);
  }

  @Test
  void whatNamesNobodyIsDropped() {
    assertThat(trimmed("Norwegians", Name.Kind.PERSON, "NNPS")).isEmpty();
    assertThat(trimmed("Reuters", Name.Kind.ORGANIZATION, "NNPS")).contains("Reuters");
    assertThat(trimmed("President", Name.Kind.PERSON, "NNP")).isEmpty();
    assertThat(trimmed("a@example.org", Name.Kind.PERSON, "ADD")).isEmpty();
    assertThat(trimmed(",", Name.Kind.LOCATION, ",")).isEmpty();
  }
}
