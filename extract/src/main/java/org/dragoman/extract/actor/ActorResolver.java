package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.TimeExpression;

/// Says of every phrase of an article whom it means.
///
/// It goes through the text in order. A noun phrase is read by [PhraseReader] with the day of
/// publication and what the article has said so far (a surname follows the full name); a name that
/// the base does not know becomes an actor of its own, with what its apposition says of it; a
/// pronoun stands for an actor before it ([Referents]).
public final class ActorResolver {
  private final ActorBase base;
  private final Directory directory;
  private final PhraseReader usual;

  public ActorResolver(ActorBase base) {
    this.base = base;
    this.directory = new Directory(base);
    this.usual = new PhraseReader(base, directory);
  }

  /// The reader of an article in which a name may stand for a part of a state.
  private PhraseReader readerOf(Reading reading) {
    Set<String> parts = Home.partsNamed(reading, directory);
    return parts.isEmpty() ? usual : new PhraseReader(base, directory.meaning(parts));
  }

  /// Who is who in an article.
  public Cast cast(Reading reading) {
    return new Walk(base, readerOf(reading), reading, dayOf(reading)).cast();
  }

  /// The day of publication; else the latest full date that the text gives.
  private static Optional<LocalDate> dayOf(Reading reading) {
    Optional<LocalDate> published =
        reading
            .article()
            .published()
            .value()
            .or(() -> reading.article().dateline().flatMap(d -> d.date()));
    return published.or(() ->
        reading.times().stream()
            .filter(t -> t.kind() == TimeExpression.Kind.DATE)
            .flatMap(t -> t.value().stream())
            .filter(v -> v.matches("\\d{4}-\\d{2}-\\d{2}"))
            .flatMap(v -> day(v).stream())
            .max(Comparator.naturalOrder()));
  }

  private static Optional<LocalDate> day(String value) {
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (java.time.DateTimeException _) {
      return Optional.empty();
    }
  }
}
