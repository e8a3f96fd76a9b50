package org.dragoman.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.extract.standing.FactualityOf;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;
import tools.jackson.databind.JsonNode;

/// How certain the text presents the event of a given trigger: -3 certainly not to 3 certainly so.
final class FactualityTask implements GoldTask {
  private final Reader reader;
  private final FactualityOf factuality;

  FactualityTask(Reader reader, FactualityOf factuality) {
    this.reader = reader;
    this.factuality = factuality;
  }

  @Override
  public List<? extends JsonNode> answer(List<JsonNode> lines) {
    List<Line> asked = lines.stream().map(Line::new).toList();
    List<Reading> readings = reader.readAll(asked.stream().map(Line::article).toList());
    List<JsonNode> answers = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Reading reading = readings.get(i);
      double score = asked.get(i).span("trigger").map(t -> factuality.of(reading, t)).orElse(0.0);
      answers.add(asked.get(i).answer().put("score", Math.round(score * 1000) / 1000.0));
    }
    return answers;
  }
}
