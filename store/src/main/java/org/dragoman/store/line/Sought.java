package org.dragoman.store.line;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a user looks for, in words.
///
/// @param wanted all of which must be there
/// @param unwanted none of which may be there
public record Sought(List<Phrase> wanted, List<Phrase> unwanted) {
  private static final int MOST_PHRASES = 20;
  private static final int LONGEST = 1000;
  private static final Pattern PIECE = Pattern.compile("(-?)(?:\"([^\"]*)\"|([^\\s\"]+))");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  public Sought {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  /// Words that follow each other.
  ///
  /// @param words lower case, without accents
  /// @param open whether the last one may go on
  public record Phrase(List<String> words, boolean open) {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /// Reads what a user typed; empty if there is no word in it.
  public static Optional<Sought> in(String typed) {
    List<Phrase> wanted = new ArrayList<>();
    List<Phrase> unwanted = new ArrayList<>();
    Matcher piece = PIECE.matcher(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
    while (piece.find() && wanted.size() + unwanted.size() < MOST_PHRASES) {
      String words = piece.group(2) == null ? piece.group(3) : piece.group(2);
      boolean open = piece.group(3) != null && words.endsWith("*");
      List<String> plain = words(words);
      if (!plain.isEmpty()) {
        (piece.group(1).isEmpty() ? wanted : unwanted).add(new Phrase(plain, open));
      }
    }
    return wanted.isEmpty() && unwanted.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sought(wanted, unwanted));
  }

  /// The words of a text as they are compared.
  public static List<String> words(String text) {
    String plain = plain(text).strip();
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  /// A text without case, accents and whatever is no letter or digit.
  public static String plain(String text) {
    String bare = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
