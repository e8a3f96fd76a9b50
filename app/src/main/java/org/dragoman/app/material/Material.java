package org.dragoman.app.material;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.crisis.Deed;
import org.dragoman.model.crisis.Tension;
import org.dragoman.model.finding.StandingKind;

/// What a run of `dragoman tension` works on, whether it comes from a record or from event files.
///
/// @param tensions of all dyads
/// @param reported deeds that alerts may be about, with how they stand
/// @param causes what is said of deeds, by id
/// @param dropped what could not be used, the first of it
/// @param summary what was read, in a line
public record Material(
    List<Tension> tensions,
    List<Reported> reported,
    Map<String, Cause> causes,
    List<Dropped> dropped,
    String summary) {
  public Material {
    tensions = List.copyOf(tensions);
    reported = List.copyOf(reported);
    causes = Map.copyOf(causes);
    dropped = List.copyOf(dropped);
  }

  /// A deed and how it stands.
  public record Reported(Deed deed, StandingKind standing) {}

  /// What is said of a deed.
  public Cause cause(String id) {
    return causes.getOrDefault(id, new Cause(id, ""));
  }

  /// The last day that is covered.
  public Optional<LocalDate> lastDay() {
    return tensions.stream()
        .flatMap(t -> t.coverage().stretches().stream())
        .map(s -> s.to())
        .max(LocalDate::compareTo);
  }
}
