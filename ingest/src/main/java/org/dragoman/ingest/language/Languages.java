package org.dragoman.ingest.language;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells the language of a text, or that it cannot be told.
///
/// English is told by its function words, which is quick and holds for short texts; other languages
/// by their n-grams, which needs some hundred letters. A short text of names and nouns, such as a
/// headline, is `und`.
public final class Languages {
  /// The code of a language that cannot be told (ISO 639-2).
  public static final String UNDETERMINED = "und";

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "that", "is", "was", "for", "on", "with", "as", "by", "it",
          "at", "from", "his", "has", "have", "had", "he", "said", "be", "are", "were", "not",
          "this", "would", "which", "their", "will", "an", "after", "who", "its", "they", "been",
          "but", "about", "over", "against");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int WINDOW = 5000;
  private static final int FEWEST_WORDS = 5;
  private static final int FEWEST_HITS = 2;
  private static final double ENGLISH_SHARE = 0.22;
  private static final double SOME_ENGLISH = 0.12;
  private static final int FEWEST_LETTERS = 120;
  private static final double SURE = 0.9;

  private Languages() {}

  /// ISO 639-1 code of the text's language, or `und`.
  public static String of(String text) {
    String window = text.substring(0, Math.min(WINDOW, text.length()));
    List<String> words =
        WORD.matcher(window).results().map(m -> m.group().toLowerCase(Locale.ROOT)).toList();
    long hits = words.stream().filter(ENGLISH::contains).count();
    if (words.size() >= FEWEST_WORDS
        && hits >= FEWEST_HITS
        && hits >= ENGLISH_SHARE * words.size()) {
      return "en";
    }
    long letters = window.codePoints().filter(Character::isLetter).count();
    return letters < FEWEST_LETTERS && isLatin(window)
        ? UNDETERMINED
        : byNgrams(window, hits >= SOME_ENGLISH * words.size());
  }

  private static boolean isLatin(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
  }

  private static String byNgrams(String text, boolean someEnglish) {
    List<DetectedLanguage> found = Profiles.DETECTOR.getProbabilities(text);
    if (found.isEmpty() || found.getFirst().getProbability() < SURE) {
      return UNDETERMINED;
    }
    String code = found.getFirst().getLocale().getLanguage();
    return someEnglish && !code.equals("en") ? UNDETERMINED : code;
  }

  /// Loaded when the first text needs it: the profiles take half a second.
  private static final class Profiles {
    static final LanguageDetector DETECTOR = detector();

    private static LanguageDetector detector() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .seed(0L)
            .shortTextAlgorithm(0)
            .withProfiles(new LanguageProfileReader().readAllBuiltIn())
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException("the language profiles are part of the library", e);
      }
    }
  }
}
