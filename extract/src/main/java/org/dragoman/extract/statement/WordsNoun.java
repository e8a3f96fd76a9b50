package org.dragoman.extract.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// A noun that stands for words and directly precedes a quotation: "with the words “Come get me”".
///
/// @param sentence where it stands
/// @param noun the noun
record WordsNoun(Sentence sentence, Token noun) {
  private static final Set<String> WORDS =
      Set.of(
          "word",
          "message",
          "slogan",
          "chant",
          "tweet",
          "post",
          "statement",
          "line",
          "question",
          "answer",
          "remark",
          "comment",
          "cry",
          "shout",
          "caption",
          "headline",
          "quote",
          "motto");

  private static final Set<String> PLURAL_ONLY = Set.of("word");

  static Optional<WordsNoun> before(Scene scene, Quoted q) {
    return Frame.before(scene, q)
        .filter(f -> f.edge().isEmpty() || f.edge().equals(",") || f.edge().equals(":"))
        .map(f -> new WordsNoun(f.sentence(), f.words().getLast()))
        .filter(w -> w.noun().is(Upos.NOUN) && WORDS.contains(w.noun().lemma()))
        .filter(w -> !PLURAL_ONLY.contains(w.noun().lemma()) || w.noun().xpos().equals("NNS"));
  }

  /// The noun's owner, else the agent of the verb above it.
  static Optional<Who> speaker(Sentence sentence, Token noun) {
    return Speakers.ofNoun(sentence, noun, Set.of())
        .or(() ->
            verbs(sentence, noun).stream()
                .flatMap(v -> Speakers.ofVerb(sentence, v).stream())
                .findFirst());
  }

  private static List<Token> verbs(Sentence sentence, Token noun) {
    return sentence.ancestorsOf(noun).stream().filter(a -> a.xpos().startsWith("VB")).toList();
  }
}
