package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Speech between dashes, as many languages print it: "— Nobody asked us, — says the driver. —
/// Nobody ever does."
final class DashedSpeech {
  private static final int NEAR = 3;

  /// What is said, a dash, who says so in small letters, and perhaps another dash and more.
  private static final Pattern INTERRUPTED =
      Pattern.compile(
          "([^–—―]{2,600}?)\\s?[–—―]\\s?(\\p{Ll}[^–—―]{3,160})(?:\\s[–—―]\\s(.{2,900}))?");

  private DashedSpeech() {}

  /// The statement of a paragraph, if it is such speech.
  ///
  /// @param words the paragraph behind its first dash
  static Optional<Draft> in(Scene scene, Span words) {
    Matcher found = INTERRUPTED.matcher(scene.text()).region(words.start(), words.end());
    if (!found.matches()) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    content.add(trimmed(scene.text(), found.start(1), found.end(1)));
    if (found.group(3) != null) {
      content.add(trimmed(scene.text(), found.start(3), found.end(3)));
    }
    Span aside = new Span(found.start(2), found.end(2));
    return scene
        .reading()
        .sentenceAt(aside.start())
        .flatMap(s -> cue(scene, s, aside).flatMap(c -> draft(scene, s, c, aside, content)));
  }

  private static Optional<Token> cue(Scene scene, Sentence sentence, Span aside) {
    return sentence.tokensIn(aside).stream()
        .limit(NEAR)
        .filter(t -> t.is(Upos.VERB) && scene.lexicon().introducesQuotation(t))
        .findFirst();
  }

  private static Optional<Draft> draft(
      Scene scene, Sentence sentence, Token cue, Span aside, List<Span> content) {
    return Speakers.ofVerb(sentence, cue)
        .filter(w -> aside.contains(w.first()))
        .map(w ->
            new Draft(
                sentence,
                Optional.of(cue),
                List.of(cue.span()),
                content,
                Optional.of(w),
                Optional.empty(),
                scene.lexicon().forceOf(cue),
                new Derivation("labelled/dash", 0.7)));
  }

  private static Span trimmed(String text, int from, int to) {
    int end = to;
    while (end > from + 1 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(from, end);
  }
}
