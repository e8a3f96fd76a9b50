package org.dragoman.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.extract.event.RelationBetween;
import org.dragoman.model.reading.Reading;
import org.dragoman.read.Reader;
import tools.jackson.databind.JsonNode;

/// What a given source does to a given target.
final class RelationsTask implements GoldTask {
  private final Reader reader;
  private final RelationBetween relations;

  RelationsTask(Reader reader, RelationBetween relations) {
    this.reader = reader;
    this.relations = relations;
  }

  @Override
  public List<? extends JsonNode> answer(List<JsonNode> lines) {
    List<Line> asked = lines.stream().map(Line::new).toList();
    List<Reading> readings = reader.readAll(asked.stream().map(Line::article).toList());
    List<JsonNode> answers = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Line line = asked.get(i);
      RelationBetween.Relation found =
          relations.answer(readings.get(i), line.span("source"), line.span("target"));
      answers.add(
          line.answer()
              .put("plover", found.type().name())
              .put("cameo", found.cameo())
              .put("standing", found.standing().kind().name().toLowerCase(Locale.ROOT)));
    }
    return answers;
  }
}
