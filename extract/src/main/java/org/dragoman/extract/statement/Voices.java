package org.dragoman.extract.statement;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.dragoman.model.table.Table;

/// Tells phrases that can speak (persons, bodies, documents) from things that cannot.
final class Voices {
  private static final Set<String> NOUNS =
      Table.load(Voices.class, "voices.tsv").rows().stream()
          .map(r -> r.get("noun"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> MUTE_PRONOUNS =
      Set.of("it", "this", "that", "these", "what", "there", "nothing", "something", "everything");

  private Voices() {}

  /// Whether a noun stands for somebody or for a document.
  static boolean isVoice(String lemma) {
    return NOUNS.contains(lemma);
  }

  /// Whether the phrase of a head word can stand for somebody who says or wants something.
  static boolean maySpeak(Scene scene, Sentence sentence, Token head) {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    if (head.is(Upos.PRON)) {
      return !MUTE_PRONOUNS.contains(lemma);
    }
    return head.is(Upos.PROPN)
        || head.is(Upos.NUM)
        || NOUNS.contains(lemma)
        || scene.cast().at(sentence, head).isPresent();
  }
}
