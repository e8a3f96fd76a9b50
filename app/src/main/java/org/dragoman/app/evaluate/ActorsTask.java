package org.dragoman.app.evaluate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.extract.actor.PhraseResolver;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Actor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Whom a phrase means on a given day: country, sectors, actor.
final class ActorsTask implements GoldTask {
  private final PhraseResolver resolver;

  ActorsTask(PhraseResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public List<? extends JsonNode> answer(List<JsonNode> lines) {
    return lines.stream().map(Line::new).map(this::answer).toList();
  }

  private ObjectNode answer(Line line) {
    Span mention = line.span("mention").orElse(new Span(0, line.text().length()));
    LocalDate day = line.text("date").map(LocalDate::parse).orElse(LocalDate.MAX);
    Optional<Actor> actor = resolver.resolve(mention.in(line.text()), day, line.text("context"));
    ObjectNode answer = line.answer();
    answer.put("country", actor.flatMap(Actor::country).orElse(""));
    actor.map(Actor::sectors).orElse(List.of()).forEach(answer.withArray("sectors")::add);
    answer.put("actor", actor.map(Actor::name).orElse(""));
    return answer;
  }
}
