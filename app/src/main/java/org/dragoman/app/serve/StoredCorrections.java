package org.dragoman.app.serve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.extract.event.CameoCode;
import org.dragoman.extract.event.Codebook;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.reconcile.correction.Corrections;
import org.dragoman.reconcile.correction.Recoding;
import org.dragoman.store.Correction;
import org.dragoman.store.LineKind;
import org.dragoman.store.Recorded;

/// The corrections of a store as reconciliation takes them. Names are laid over what is shown and
/// bear on nothing else.
final class StoredCorrections {
  private static final int SHORTEST_CODE = 2;

  private final Set<String> rejected = new HashSet<>();
  private final Map<String, String> actors = new HashMap<>();
  private final Map<String, String> incidents = new HashMap<>();
  private final Map<String, Recoding> recoded = new HashMap<>();
  private final Map<String, List<String>> parts = new HashMap<>();

  private StoredCorrections() {}

  /// @param codebook asked for when something was recoded
  static Corrections of(List<Recorded> recorded, Supplier<Codebook> codebook) {
    StoredCorrections stored = new StoredCorrections();
    recorded.stream().filter(r -> r.withdrawn().isEmpty()).forEach(stored::take);
    return new Corrections(
        stored.rejected,
        stored.actors,
        stored.incidents,
        stored.recoded,
        stored.parts,
        (was, type, cameo) -> code(codebook.get(), was, type, cameo));
  }

  private void take(Recorded recorded) {
    parts.putAll(recorded.parts());
    switch (recorded.correction()) {
      case Correction.Reject reject -> rejected.add(reject.target());
      case Correction.Merge merge when merge.kind() == LineKind.ACTOR ->
          actors.put(merge.target(), merge.into());
      case Correction.Merge merge -> incidents.put(merge.target(), merge.into());
      case Correction.Recode recode ->
          recoded.merge(recode.target(), recoding(recode), (before, now) -> now.after(before));
      case Correction.Rename _ -> {}
    }
  }

  private static Recoding recoding(Correction.Recode recode) {
    return new Recoding(
        recode.type().map(EventType::valueOf),
        recode.cameo(),
        recode.standing().map(s -> StandingKind.valueOf(s.toUpperCase(Locale.ROOT))));
  }

  /// A code as a user has it, with what it is worth by the codebook: Goldstein's value by the CAMEO
  /// code, or that of the type's broadest code where none is given; the intensity by the type.
  private static EventCode code(
      Codebook codebook, EventCode was, Optional<EventType> type, Optional<String> cameo) {
    EventType now = type.orElse(was.type());
    Optional<CameoCode> given = cameo.flatMap(code -> nearest(codebook, code));
    Optional<String> mode =
        given.filter(c -> c.type() == now).flatMap(CameoCode::mode).or(() -> kept(was, now));
    return new EventCode(
        now,
        mode,
        was.contexts(),
        cameo.orElse(was.cameo()),
        given.orElseGet(() -> codebook.rootOf(now)).gdelt(),
        codebook.intensity(now, mode));
  }

  private static Optional<String> kept(EventCode was, EventType now) {
    return was.type() == now ? was.mode() : Optional.empty();
  }

  /// The entry of a code, or of the broader code that CAMEO has.
  private static Optional<CameoCode> nearest(Codebook codebook, String code) {
    for (int length = code.length(); length >= SHORTEST_CODE; length--) {
      Optional<CameoCode> found = codebook.find(code.substring(0, length));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
