package org.dragoman.read.coreference;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.dragoman.read.coreference.Traits.Count;
import org.dragoman.read.coreference.Traits.Gender;
import org.dragoman.read.coreference.Traits.Nature;

/// The pronouns of English and what each shows.
///
/// @param person grammatical person, 1 to 3; 0 for relative pronouns
/// @param traits what it shows of the one it stands for
/// @param form how it is used
record Pronoun(int person, Traits traits, Form form) {
  /// How a pronoun is used.
  enum Form {
    PLAIN,
    POSSESSIVE,
    REFLEXIVE,
    RELATIVE,
    /// this, those: standing alone
    DEMONSTRATIVE
  }

  private static final Traits HE = new Traits(Gender.MALE, Count.ONE, Nature.PERSON);
  private static final Traits SHE = new Traits(Gender.FEMALE, Count.ONE, Nature.PERSON);
  private static final Traits IT = new Traits(Gender.OPEN, Count.ONE, Nature.OPEN);
  private static final Traits THEY = new Traits(Gender.OPEN, Count.MANY, Nature.OPEN);
  private static final Traits SPEAKER = new Traits(Gender.OPEN, Count.ONE, Nature.PERSON);

  private static final Map<String, Pronoun> ALL =
      Map.ofEntries(
          Map.entry("he", of(3, HE, Form.PLAIN)),
          Map.entry("him", of(3, HE, Form.PLAIN)),
          Map.entry("his", of(3, HE, Form.POSSESSIVE)),
          Map.entry("himself", of(3, HE, Form.REFLEXIVE)),
          Map.entry("she", of(3, SHE, Form.PLAIN)),
          Map.entry("her", of(3, SHE, Form.PLAIN)),
          Map.entry("hers", of(3, SHE, Form.PLAIN)),
          Map.entry("herself", of(3, SHE, Form.REFLEXIVE)),
          Map.entry("it", of(3, IT, Form.PLAIN)),
          Map.entry("its", of(3, IT, Form.POSSESSIVE)),
          Map.entry("itself", of(3, IT, Form.REFLEXIVE)),
          Map.entry("they", of(3, THEY, Form.PLAIN)),
          Map.entry("them", of(3, THEY, Form.PLAIN)),
          Map.entry("their", of(3, THEY, Form.POSSESSIVE)),
          Map.entry("theirs", of(3, THEY, Form.PLAIN)),
          Map.entry("themselves", of(3, THEY, Form.REFLEXIVE)),
          Map.entry("i", of(1, SPEAKER, Form.PLAIN)),
          Map.entry("me", of(1, SPEAKER, Form.PLAIN)),
          Map.entry("my", of(1, SPEAKER, Form.POSSESSIVE)),
          Map.entry("mine", of(1, SPEAKER, Form.PLAIN)),
          Map.entry("myself", of(1, SPEAKER, Form.REFLEXIVE)),
          Map.entry("we", of(1, Traits.OPEN, Form.PLAIN)),
          Map.entry("us", of(1, Traits.OPEN, Form.PLAIN)),
          Map.entry("our", of(1, Traits.OPEN, Form.POSSESSIVE)),
          Map.entry("ours", of(1, Traits.OPEN, Form.PLAIN)),
          Map.entry("ourselves", of(1, Traits.OPEN, Form.REFLEXIVE)),
          Map.entry("you", of(2, Traits.OPEN, Form.PLAIN)),
          Map.entry("your", of(2, Traits.OPEN, Form.POSSESSIVE)),
          Map.entry("yours", of(2, Traits.OPEN, Form.PLAIN)),
          Map.entry("yourself", of(2, Traits.OPEN, Form.REFLEXIVE)),
          Map.entry("who", of(0, Traits.OPEN, Form.RELATIVE)),
          Map.entry("whom", of(0, Traits.OPEN, Form.RELATIVE)),
          Map.entry("whose", of(0, Traits.OPEN, Form.RELATIVE)),
          Map.entry("which", of(0, Traits.OPEN, Form.RELATIVE)),
          Map.entry("that", of(0, Traits.OPEN, Form.RELATIVE)));

  private static final Map<String, Pronoun> DEMONSTRATIVES =
      Map.of(
          "this", of(3, IT, Form.DEMONSTRATIVE),
          "that", of(3, IT, Form.DEMONSTRATIVE),
          "these", of(3, THEY, Form.DEMONSTRATIVE),
          "those", of(3, THEY, Form.DEMONSTRATIVE));

  /// How many groups of pronouns [#word] tells apart, one for what is none included.
  static final int WORDS = 14;

  /// The group of "it".
  static final int WORD_IT = 3;

  private static final Set<String> PLURAL_SELF = Set.of("we", "us", "our", "ours", "ourselves");

  private static Pronoun of(int person, Traits traits, Form form) {
    return new Pronoun(person, traits, form);
  }

  /// The pronoun that a word is, by its letters and tag ("us" and not "US", "that" only as a
  /// relative).
  static Optional<Pronoun> of(Token token) {
    String tag = token.xpos();
    boolean personal = tag.startsWith("PRP");
    boolean relative = tag.startsWith("W");
    if (tag.equals("DT") && token.is(Upos.PRON)) {
      return Optional.ofNullable(DEMONSTRATIVES.get(token.text().toLowerCase(Locale.ROOT)));
    }
    if (!personal && !relative) {
      return Optional.empty();
    }
    Optional<Pronoun> found =
        Optional.ofNullable(ALL.get(token.text().toLowerCase(Locale.ROOT)))
            .filter(p -> relative == (p.form() == Form.RELATIVE));
    return tag.equals("PRP$")
        ? found.map(p ->
            new Pronoun(
                p.person(), p.traits(), p.form() == Form.RELATIVE ? p.form() : Form.POSSESSIVE))
        : found;
  }

  static boolean isWe(Token token) {
    return PLURAL_SELF.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /// The group of a pronoun by its letters: all forms of "he" are one; 0 is none.
  static int word(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> 1;
      case "she", "her", "hers", "herself" -> 2;
      case "it", "its", "itself" -> WORD_IT;
      case "they", "them", "their", "theirs", "themselves" -> 4;
      case "i", "me", "my", "mine", "myself" -> 5;
      case "we", "us", "our", "ours", "ourselves" -> 6;
      case "you", "your", "yours", "yourself", "yourselves" -> 7;
      case "this" -> 8;
      case "that" -> 9;
      case "these" -> 10;
      case "those" -> 11;
      case "one", "ones" -> 12;
      default -> 13;
    };
  }
}
