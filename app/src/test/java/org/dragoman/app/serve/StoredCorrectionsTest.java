package org.dragoman.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.extract.event.Codebook;
import org.dragoman.model.finding.EventCode;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.reconcile.correction.Corrections;
import org.dragoman.store.Attribution;
import org.dragoman.store.Correction;
import org.dragoman.store.LineKind;
import org.dragoman.store.Recorded;
import org.junit.jupiter.api.Test;

class StoredCorrectionsTest {
  private static final Attribution ANA = new Attribution("Ana", Instant.EPOCH, "misread");
  private static final EventCode THREAT =
      new EventCode(EventType.THREATEN, Optional.empty(), List.of("military"), "138", -7, -7);

  private static Recorded recorded(long number, Correction correction, boolean withdrawn) {
    return new Recorded(
        number,
        correction,
        withdrawn ? Optional.of(ANA) : Optional.empty(),
        Map.of(correction.target(), List.of("part")),
        true);
  }

  private static Corrections of(Recorded... recorded) {
    return StoredCorrections.of(List.of(recorded), Codebook::shipped);
  }

  private static EventCode coded(Optional<EventType> type, Optional<String> cameo) {
    return of().coder().code(THREAT, type, cameo);
  }

  @Test
  void everyKindOfCorrectionIsTakenAndWhatIsWithdrawnIsNot() {
    Corrections corrections =
        of(
            recorded(1, new Correction.Reject(LineKind.EVENT, "event:1", ANA), false),
            recorded(2, new Correction.Reject(LineKind.EVENT, "event:2", ANA), true),
            recorded(3, new Correction.Merge(LineKind.ACTOR, "group:a", "group:b", ANA), false),
            recorded(4, new Correction.Merge(LineKind.INCIDENT, "i:1", "i:2", ANA), false),
            recorded(5, new Correction.Rename("group:b", "The Front", ANA), false),
            recorded(
                6,
                new Correction.Recode(
                    LineKind.INCIDENT,
                    "i:2",
                    Optional.of("AID"),
                    Optional.empty(),
                    Optional.of("planned"),
                    ANA),
                false));
    assertThat(corrections.rejected()).containsExactly("event:1");
    assertThat(corrections.actors()).containsExactly(Map.entry("group:a", "group:b"));
    assertThat(corrections.incidents()).containsExactly(Map.entry("i:1", "i:2"));
    assertThat(corrections.recoded().get("i:2"))
        .satisfies(r -> {
          assertThat(r.type()).contains(EventType.AID);
          assertThat(r.standing()).contains(StandingKind.PLANNED);
        });
    assertThat(corrections.parts()).containsKey("event:1").doesNotContainKey("event:2");
  }

  @Test
  void anotherTypeHasTheWorthOfItsBroadestCode() {
    Codebook codebook = Codebook.shipped();
    EventCode aid = coded(Optional.of(EventType.AID), Optional.empty());
    assertThat(aid.type()).isEqualTo(EventType.AID);
    assertThat(aid.cameo()).as("as it is shown").isEqualTo("138");
    assertThat(aid.goldstein()).isEqualTo(codebook.rootOf(EventType.AID).gdelt());
    assertThat(aid.intensity()).isEqualTo(codebook.intensity(EventType.AID, Optional.empty()));
    assertThat(aid.contexts()).containsExactly("military");
  }

  @Test
  void anotherCodeHasItsOwnWorthOrThatOfTheNextBroader() {
    Codebook codebook = Codebook.shipped();
    assertThat(coded(Optional.empty(), Optional.of("130")).goldstein())
        .isEqualTo(codebook.get("130").gdelt());
    assertThat(coded(Optional.of(EventType.ASSAULT), Optional.of("1909")).goldstein())
        .isEqualTo(codebook.get("190").gdelt());
  }
}
