package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.extract.place.State;
import org.dragoman.model.finding.Actor;

/// Says whom a bare phrase means on a day: its country, its sectors and, where the base knows, who
/// it is.
///
/// "the Colombian president" on 2012-05-01 is Juan Manuel Santos, in 2026 Gustavo Petro.
public final class PhraseResolver {
  private final PhraseReader reader;
  private final Directory directory;

  public PhraseResolver(ActorBase base) {
    this(base, new Directory(base));
  }

  PhraseResolver(ActorBase base, Directory directory) {
    this.directory = directory;
    this.reader = new PhraseReader(base, directory);
  }

  /// Whom a phrase means.
  ///
  /// @param phrase the words of the mention
  /// @param date the day on which they were written
  /// @param context a hint from the text around, such as the name of a country
  public Optional<Actor> resolve(String phrase, LocalDate date, Optional<String> context) {
    return meaning(phrase, Optional.of(date), context).map(Meaning::actor);
  }

  /// As above, with how surely; the day may be unknown.
  Optional<Meaning> meaning(String phrase, Optional<LocalDate> day, Optional<String> context) {
    return reader.read(phrase, Setting.within(day, countryOf(context, day)));
  }

  /// The country that a hint names.
  Optional<String> countryOf(Optional<String> context, Optional<LocalDate> day) {
    Setting plain = Setting.on(day);
    return context.flatMap(hint -> countryOf(hint, plain));
  }

  private Optional<String> countryOf(String hint, Setting setting) {
    List<Part> parts = Part.of(Words.of(hint), directory);
    return parts.stream()
        .flatMap(part ->
            part instanceof Part.Name name ? name.known().stream() : java.util.stream.Stream.of())
        .flatMap(known ->
            known instanceof Known.OfState(State state, _)
                ? java.util.stream.Stream.of(state.iso3())
                : java.util.stream.Stream.of())
        .findFirst()
        .or(() -> reader.read(hint, setting).flatMap(m -> m.actor().country()));
  }
}
