package org.dragoman.read.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Cuts from a name what is none of it, and drops what names nobody.
///
/// "Sen. Roe" -> Roe; "Ana Roe Tuesday" -> Ana Roe; "Ana Roe of" (Utah) -> Ana Roe. Peoples and
/// parties ("Norwegians") are no persons, and an address is no name.
public final class NameTrim {
  private static final Set<String> BEFORE_PERSONS =
      Set.of(
          "Mr.",
          "Mrs.",
          "Ms.",
          "Dr.",
          "Sen.",
          "Rep.",
          "Gov.",
          "Gen.",
          "Lt.",
          "Col.",
          "Adm.",
          "Sgt.",
          "Capt.",
          "Maj.",
          "Prof.",
          "Rev.",
          "Mr",
          "Mrs",
          "Ms",
          "Dr",
          "President",
          "Prime",
          "Minister",
          "Secretary",
          "Senator",
          "Chancellor",
          "General",
          "Sir",
          "the",
          "The");
  private static final Set<String> BEFORE_OTHERS = Set.of("the", "The");
  private static final Set<String> AFTER =
      Set.of(
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "of",
          "for",
          "and",
          ",",
          "'s",
          "’s");

  private NameTrim() {}

  /// The name itself; empty if nothing is left, or it names nobody.
  public static Optional<Name> of(Sentence sentence, Name name) {
    List<Token> words = sentence.tokensIn(name.span());
    Set<String> before = name.kind() == Name.Kind.PERSON ? BEFORE_PERSONS : BEFORE_OTHERS;
    int start = 0;
    int end = words.size();
    while (start < end && before.contains(words.get(start).text())) {
      start++;
    }
    while (start < end && AFTER.contains(words.get(end - 1).text())) {
      end--;
    }
    List<Token> kept = words.subList(start, end);
    return kept.isEmpty() || namesNobody(name.kind(), kept)
        ? Optional.empty()
        : Optional.of(over(sentence, name, kept));
  }

  private static boolean namesNobody(Name.Kind kind, List<Token> words) {
    Token only = words.getFirst();
    boolean people = kind == Name.Kind.PERSON && only.xpos().equals("NNPS");
    boolean address = only.text().indexOf('@') > 0 || only.text().contains("://");
    boolean mark = only.is(Upos.PUNCT);
    return words.size() == 1 && (people || address || mark);
  }

  private static Name over(Sentence sentence, Name name, List<Token> words) {
    Span span = words.getFirst().span().cover(words.getLast().span());
    int head = sentence.headOf(span).map(Token::index).orElse(name.head());
    return new Name(span, name.kind(), name.sentence(), head);
  }
}
