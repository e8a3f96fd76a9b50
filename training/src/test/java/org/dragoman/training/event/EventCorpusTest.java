package org.dragoman.training.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.extract.event.Codebook;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.finding.StandingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventCorpusTest {
  private static final Path SHIPPED = Path.of("corpus", "events");

  private static MarkedEvent only(String line) {
    return EventCorpus.of("own.txt", line).getFirst();
  }

  private static void refuses(String written, String... words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventCorpus.of("own.txt", written))
        .withMessageContainingAll(words);
  }

  @Test
  void aLineIsASentenceWithTwoMarks() {
    MarkedEvent event = only("0841 | [S Borduria] let [T two pilots] go.");
    assertThat(event.text()).isEqualTo("Borduria let two pilots go.");
    assertThat(event.code()).contains("0841");
    assertThat(event.standing()).isEqualTo(StandingKind.HAPPENED);
    assertThat(event.text().substring(event.source().start(), event.source().end()))
        .isEqualTo("Borduria");
    assertThat(event.text().substring(event.target().start(), event.target().end()))
        .isEqualTo("two pilots");
  }

  @Test
  void aStandingMayFollowTheCode() {
    assertThat(only("195 denied | [S Borduria] never bombed [T Syldavia].").standing())
        .isEqualTo(StandingKind.DENIED);
  }

  @Test
  void theTargetMayComeFirst() {
    MarkedEvent event = only("190 | [T Klow] was stormed by [S the rebels].");
    assertThat(event.target().start()).isZero();
  }

  @Test
  void aDashSaysThatNothingPasses() {
    assertThat(only("- | [S Borduria] is larger than [T Syldavia].").code()).isEmpty();
  }

  @Test
  void commentsAndBlankLinesAreSkipped() {
    assertThat(EventCorpus.of("own.txt", "# licence\n\n- | [S A] and [T B].\n")).hasSize(1);
  }

  @Test
  void aBrokenLineIsNamedWithFileAndLine() {
    refuses("# x\n0841 [S A] [T B]", "own.txt:2", "expected CODE");
    refuses("999 | [S A] met [T B].", "no CAMEO code: 999");
    refuses("040 perhaps | [S A] met [T B].", "no standing: perhaps");
    refuses("040 | [S A] met B.", "one [T ...]");
    refuses("040 | [S A] met [T B] and [T C].", "one [T ...]");
    refuses("040 | [S A] met [X B].", "expected CODE");
  }

  @Test
  void aSentenceStandsOnlyOnce() {
    refuses("040 | [S A] met [T B].\n041 | [S A] met [T B].", "own.txt:2", "a second time");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNames(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.txt"), "040 | [S A] met [T B].\n");
    Files.writeString(folder.resolve("a.txt"), "- | [S A] is like [T B].\n");
    Files.writeString(folder.resolve("README.md"), "not an exemplar\n");
    assertThat(EventCorpus.in(folder))
        .extracting(MarkedEvent::file)
        .containsExactly("a.txt", "b.txt");
  }

  @Test
  void theShippedCorpusIsSoundAndBalanced() throws IOException {
    List<MarkedEvent> events = EventCorpus.in(SHIPPED);
    Codebook codebook = Codebook.shipped();
    Map<EventType, Long> counts =
        events.stream()
            .flatMap(e -> e.code().stream())
            .collect(
                Collectors.groupingBy(
                    code -> codebook.get(code).type(), TreeMap::new, Collectors.counting()));
    assertThat(events).hasSizeGreaterThan(2500);
    assertThat(counts.keySet()).containsExactlyInAnyOrder(EventType.values());
    assertThat(counts.values()).allMatch(count -> count >= 100);
    assertThat(events.stream().map(MarkedEvent::standing).collect(Collectors.toSet()))
        .isEqualTo(Set.of(StandingKind.values()));
  }
}
