package org.dragoman.app.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.extract.actor.Answer;
import org.dragoman.extract.actor.Origin;
import org.dragoman.extract.actor.PartialDate;
import org.dragoman.extract.place.State;
import org.dragoman.extract.place.States;
import org.dragoman.model.finding.Actor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Shows whom a phrase means, as text for people or as JSON for programs.
final class AnswerPrinter {
  private static final int LATEST = 4;

  private final String phrase;
  private final Optional<LocalDate> day;
  private final States states;

  AnswerPrinter(String phrase, Optional<LocalDate> day, States states) {
    this.phrase = phrase;
    this.day = day;
    this.states = states;
  }

  String text(Answer answer) {
    StringBuilder text = new StringBuilder();
    line(text, "“" + phrase + "”" + day.map(d -> ", " + d).orElse(", day unknown"));
    answer.meant().ifPresent(meant -> meant(text, meant));
    if (answer.meant().isEmpty()) {
      line(text, "  nobody that can be told");
    }
    if (!answer.reason().isEmpty()) {
      line(text, "  note     " + answer.reason());
    }
    if (!answer.others().isEmpty()) {
      line(text, "");
      line(text, "  not meant");
      answer.others().forEach(other -> other(text, other));
    }
    return text.toString();
  }

  private void meant(StringBuilder text, Answer.Candidate meant) {
    Actor actor = meant.actor();
    line(text, "  " + actor.name() + "   " + actor.id());
    line(text, "  country  " + actor.country().map(this::country).orElse("–"));
    line(text, "  sectors  " + blank(String.join(" ", actor.sectors())));
    line(text, "  CAMEO    " + actor.cameo().orElse("–"));
    shown(meant.held()).forEach(held -> line(text, "  office   " + office(held)));
    line(text, "  because  " + meant.why());
    meant.origin().ifPresent(origin -> line(text, "  row      " + origin));
  }

  /// The offices of the day, or where there are none the latest ones.
  private List<Answer.Held> shown(List<Answer.Held> held) {
    List<Answer.Held> now = held.stream().filter(h -> h.on(day)).toList();
    return now.isEmpty() ? held.subList(Math.max(0, held.size() - LATEST), held.size()) : now;
  }

  private static String office(Answer.Held held) {
    return held.office()
        + " of "
        + held.of()
        + ", "
        + held.from()
        + " to "
        + held.to().map(PartialDate::toString).orElse("now")
        + ", "
        + held.origin();
  }

  private void other(StringBuilder text, Answer.Candidate other) {
    Actor actor = other.actor();
    String where = actor.country().map(c -> ", " + c).orElse("");
    line(text, "    " + actor.name() + where + "   " + actor.id());
    line(text, "      " + other.why() + whyNot(other));
  }

  private String whyNot(Answer.Candidate other) {
    if (other.held().isEmpty()) {
      return other.actor().kind() == org.dragoman.model.finding.ActorKind.PERSON
          ? "; no office in the base"
          : "";
    }
    return other.held().stream().anyMatch(h -> h.on(day))
        ? "; in office then as "
            + office(other.held().stream().filter(h -> h.on(day)).findFirst().orElseThrow())
        : "; in no office then; last " + office(other.held().getLast());
  }

  private String country(String code) {
    return code + states.find(code).map(State::name).map(name -> " (" + name + ")").orElse("");
  }

  private static String blank(String words) {
    return words.isEmpty() ? "–" : words;
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  String json(Answer answer) {
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode root = mapper.createObjectNode();
    root.put("phrase", phrase);
    root.put("on", day.map(LocalDate::toString).orElse(null));
    if (answer.meant().isPresent()) {
      root.set("meant", candidate(mapper, answer.meant().get()));
    } else {
      root.putNull("meant");
    }
    root.put("reason", answer.reason());
    ArrayNode others = root.putArray("others");
    answer.others().forEach(other -> others.add(candidate(mapper, other)));
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static ObjectNode candidate(JsonMapper mapper, Answer.Candidate candidate) {
    Actor actor = candidate.actor();
    ObjectNode node = mapper.createObjectNode();
    node.put("actor", actor.id());
    node.put("name", actor.name());
    node.put("kind", actor.kind().name().toLowerCase(Locale.ROOT));
    node.put("country", actor.country().orElse(null));
    ArrayNode sectors = node.putArray("sectors");
    actor.sectors().forEach(sectors::add);
    node.put("cameo", actor.cameo().orElse(null));
    node.put("why", candidate.why());
    node.put("row", candidate.origin().map(Origin::toString).orElse(null));
    ArrayNode held = node.putArray("offices");
    for (Answer.Held office : new ArrayList<>(candidate.held())) {
      ObjectNode one = held.addObject();
      one.put("office", office.office());
      one.put("of", office.of());
      one.put("from", office.from().toString());
      one.put("to", office.to().map(PartialDate::toString).orElse(null));
      one.put("row", office.origin().toString());
    }
    return node;
  }
}
