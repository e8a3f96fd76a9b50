package org.dragoman.training.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dragoman.extract.event.ClauseFeatures;
import org.dragoman.extract.event.EventTables;
import org.dragoman.extract.event.RelationBetween;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.article.Source;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.read.Reader;

/// Turns exemplars into samples: reads them and asks the rules what they make of them.
final class Samples {
  private static final int FOLDS = 5;

  private final ClauseFeatures features = new ClauseFeatures(EventTables.shipped());
  private final AtomicBoolean asked = new AtomicBoolean();
  private final RelationBetween rules =
      new RelationBetween(
          EventTables.shipped(),
          (_, _, _, _) -> {
            asked.set(true);
            return Optional.empty();
          });

  private Samples() {}

  /// Exemplars of one file stay in one part, so that what is tried out is another theme.
  static List<Sample> of(List<MarkedEvent> events) {
    List<Reading> readings;
    try (Reader reader = Reader.open()) {
      readings = reader.readAll(events.stream().map(Samples::article).toList());
    }
    List<String> files = events.stream().map(MarkedEvent::file).distinct().sorted().toList();
    Samples samples = new Samples();
    List<Sample> all = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      int fold = files.indexOf(events.get(i).file()) % FOLDS;
      all.add(samples.sample(events.get(i), readings.get(i), fold));
    }
    return all;
  }

  static int folds() {
    return FOLDS;
  }

  private Sample sample(MarkedEvent event, Reading reading, int fold) {
    Optional<Span> source = Optional.of(event.source());
    Optional<Span> target = Optional.of(event.target());
    asked.set(false);
    RelationBetween.Relation relation = rules.answer(reading, source, target);
    Rules verdict =
        relation.rule().equals("event/lexicon-vote")
            ? Rules.SILENT
            : asked.get() ? Rules.IN_DOUBT : Rules.SURE;
    Sentence sentence =
        reading.sentenceAt(event.source().start()).orElse(reading.sentences().getFirst());
    List<String> seen = List.copyOf(features.of(sentence, sentence.root(), source, target));
    return new Sample(seen, event.code(), relation.type().name(), verdict, fold);
  }

  private static Article article(MarkedEvent event) {
    String name = event.file() + ":" + event.line();
    return new Article(
        name,
        new Source("corpus:" + event.file(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Published.UNKNOWN,
        "en",
        event.text(),
        List.of(new Passage(new Span(0, event.text().length()), PassageKind.BODY, "line")),
        Optional.empty());
  }
}
