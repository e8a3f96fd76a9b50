package org.dragoman.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.finding.EventType;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExemplarsTest {
  private final Exemplars exemplars = Exemplars.with(EventTables.shipped());
  private final Codebook codebook = Codebook.shipped();
  private Reader reader;

  @BeforeAll
  void openReader() {
    reader = Reader.open();
  }

  @AfterAll
  void closeReader() {
    reader.close();
  }

  private Vote vote(String marked) {
    Marked question = Marked.parse(marked);
    Sentence sentence = Marked.read(reader, question.text()).sentences().getFirst();
    return exemplars
        .vote(sentence, sentence.root(), question.source(), question.target())
        .orElseThrow();
  }

  private EventType type(String marked) {
    return codebook.get(vote(marked).cameo()).type();
  }

  private Set<String> features(String marked) {
    Marked question = Marked.parse(marked);
    Sentence sentence = Marked.read(reader, question.text()).sentences().getFirst();
    return new ClauseFeatures(EventTables.shipped())
        .of(sentence, sentence.root(), question.source(), question.target());
  }

  private static Weights weights(String... rows) {
    return Weights.of(
        Table.read(
            "own.tsv", new StringReader("feature\tkind\tweights\n" + String.join("\n", rows))));
  }

  @Test
  void plainSentencesGetTheirType() {
    assertThat(type("[S Borduria] shelled the villages of [T Syldavia] for three hours."))
        .isEqualTo(EventType.ASSAULT);
    assertThat(type("[S Borduria] sent tents and flour to the flood victims of [T Syldavia]."))
        .isEqualTo(EventType.AID);
    assertThat(type("[S The bishop] heaped scorn on [T the government] and its budget."))
        .isEqualTo(EventType.ACCUSE);
  }

  @Test
  void whoThePartiesAreDoesNotMatter() {
    assertThat(features("[S Borduria] snubbed [T Syldavia] on Monday."))
        .isEqualTo(features("[S Syldavia] snubbed [T Borduria] on Monday."));
  }

  @Test
  void whoDoesItToWhomIsSeen() {
    assertThat(features("[S Borduria] snubbed [T Syldavia]."))
        .contains("links:nsubj^*vobj", "two:S_snub", "between:snub")
        .isNotEqualTo(features("[T Borduria] snubbed [S Syldavia]."));
  }

  @Test
  void aVoteNamesItsVersionAndIsNeverCertain() {
    Vote vote = vote("[S Borduria] rebuffed [T Syldavia].");
    assertThat(vote.name()).startsWith("exemplars@");
    assertThat(vote.confidence()).isBetween(0.0, 0.999);
  }

  @Test
  void againstARuleItSaysNothing() {
    Reading reading = Marked.read(reader, "Borduria invaded.");
    Sentence sentence = reading.sentences().getFirst();
    assertThat(
            exemplars.voteAgainst(
                "190", sentence, sentence.root(), Optional.empty(), Optional.empty()))
        .isEmpty();
  }

  @Test
  void aClauseWithoutMarksIsSeenToo() {
    Sentence sentence = Marked.read(reader, "It rained.").sentences().getFirst();
    assertThat(exemplars.vote(sentence, sentence.root(), Optional.empty(), Optional.empty()))
        .isPresent();
  }

  @Test
  void finerCodesAreNamedOnlyWhenSure() {
    String[] rows = {
      "ASSAULT\tlabel\tTYPES",
      "NONE\tlabel\tTYPES",
      "190\tlabel\tASSAULT",
      "195\tlabel\tASSAULT",
      "bias\t\t0=300",
      "way:bomb\t\t3=200",
      "9\tversion"
    };
    Exemplars own = new Exemplars(EventTables.shipped(), () -> weights(rows));
    Sentence bombed = Marked.read(reader, "They bombed it.").sentences().getFirst();
    Sentence fought = Marked.read(reader, "They fought it.").sentences().getFirst();
    assertThat(own.vote(bombed, bombed.root(), Optional.empty(), Optional.empty()))
        .hasValueSatisfying(vote -> {
          assertThat(vote.cameo()).isEqualTo("195");
          assertThat(vote.name()).isEqualTo("exemplars@9");
        });
    assertThat(own.vote(fought, fought.root(), Optional.empty(), Optional.empty()))
        .hasValueSatisfying(vote -> assertThat(vote.cameo()).isEqualTo("190"));
  }

  @Test
  void sharesOfAGroupMakeOne() {
    Weights two = weights("A\tlabel\tG", "B\tlabel\tG", "x\t\t0=100 1=-50", "2.0\ttemperature");
    assertThat(two.shares("G", Set.of("x", "unknown")).get("A"))
        .isCloseTo(1 / (1 + Math.exp(-0.75)), within(1e-9));
    assertThat(two.shares("no such group", Set.of("x"))).isEmpty();
  }

  @Test
  void aBrokenTableIsNamed() {
    assertThatExceptionOfType(TableError.class)
        .isThrownBy(() -> weights("x\tcolour\t0=1"))
        .withMessageContaining("own.tsv");
    assertThatExceptionOfType(TableError.class).isThrownBy(() -> weights("x\t\t0=red"));
  }

  @Test
  void theCardNamesTheFileThatIsShipped() throws IOException, NoSuchAlgorithmException {
    String card = new String(resource("EXEMPLARS-CARD.md"), StandardCharsets.UTF_8);
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(resource("exemplar-weights.tsv.gz"));
    assertThat(card).contains(HexFormat.of().formatHex(digest));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Exemplars.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
