package org.dragoman.evaluation.factuality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.extract.standing.FactualityFeatures;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.read.Reader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads judged events, one JSON object a line: `text`, `trigger` (a span in code points), `score`.
final class Examples {
  private final Reader reader;
  private final FactualityFeatures features;
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<String, Integer> texts = new HashMap<>();

  Examples(Reader reader, FactualityFeatures features) {
    this.reader = reader;
    this.features = features;
  }

  /// The examples of a file, in file order; words that the reader does not find are left out.
  List<Found> read(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Found> found = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      example(json.readTree(line)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Found> example(JsonNode row) {
    String spaced = row.get("text").asString().replace('\n', ' ');
    int start = spaced.offsetByCodePoints(0, row.get("trigger").get("start").asInt());
    Untokenized text = Untokenized.of(spaced, start);
    Reading reading = readings.computeIfAbsent(text.text(), t -> reader.read(article(t)));
    double score = row.get("score").asDouble();
    return reading
        .sentenceAt(text.start())
        .flatMap(s -> word(s, text.start()).map(w -> found(text, s, w, score)));
  }

  private Found found(Untokenized text, Sentence sentence, Token word, double score) {
    return new Found(
        new Example(features(sentence, word), score),
        texts.computeIfAbsent(text.text(), _ -> texts.size()) + "." + sentence.span().start(),
        sentence.tokens().stream().map(Token::text).toList(),
        word.index() + 1);
  }

  private static Optional<Token> word(Sentence sentence, int start) {
    return sentence.tokensIn(new Span(start, start + 1)).stream().findFirst();
  }

  private List<String> features(Sentence sentence, Token word) {
    return List.copyOf(features.of(sentence, word));
  }

  private static Article article(String text) {
    return new Article(
        "example",
        new Source("example.txt", Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        text,
        List.of(new Passage(new Span(0, text.length()), PassageKind.BODY, "plain")),
        Optional.empty());
  }
}
