package org.dragoman.read.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankerTest {
  private static final int HIDDEN = 2;

  /// A network whose hidden layer sees one feature of the pair only.
  private static Ranker preferring(int pairFeature, float weight) {
    float[] pair = new float[(Choice.pairFeatures() + 1) * HIDDEN];
    pair[pairFeature * HIDDEN] = 1;
    float[] own = new float[Choice.ownFeatures() * HIDDEN];
    float[] alone = new float[(Choice.ownFeatures() + 1) * HIDDEN];
    return new Ranker(HIDDEN, own, own, pair, alone, new float[] {weight, 0, 0, 0, 0, 0});
  }

  private static Choice choiceOf(int[] chains, int[]... pairs) {
    int[] antecedents = new int[pairs.length];
    Profile empty = profile();
    return new Choice(List.of(empty), 0, antecedents, chains, pairs);
  }

  private static Profile profile() {
    ParsedText text = ParsedText.readAll("cases.conllu").findFirst().orElseThrow();
    Candidate candidate =
        new Candidates(text.article(), Lexicon.load(), text.names())
            .in(text.sentences())
            .getFirst();
    Chains chains = new Chains(List.of(candidate.at(0)));
    return new Profiles(
            text.article(),
            Lexicon.load(),
            Quotes.in(text.article().text()),
            chains,
            new Heads(chains.candidates()))
        .all()
        .getFirst();
  }

  @Test
  void theAntecedentThatScoresMostIsChosen() {
    Choice choice = choiceOf(new int[] {0, 1, 2}, new int[] {3}, new int[] {5}, new int[] {3});
    assertThat(preferring(5, 4).chooser(1).choose(choice)).isEqualTo(1);
  }

  @Test
  void aPhraseThatNothingSpeaksForIsNew() {
    assertThat(preferring(7, 1).chooser(1).choose(choiceOf(new int[] {0}, new int[] {3})))
        .isEqualTo(Chooser.NONE);
  }

  @Test
  void antecedentsOfOneChainWeighTogether() {
    Choice apart = choiceOf(new int[] {0, 1, 2}, new int[] {5}, new int[] {3}, new int[] {3});
    Choice together = choiceOf(new int[] {0, 1, 1}, new int[] {5}, new int[] {3}, new int[] {3});
    Ranker ranker = preferring(5, 0.5f);
    assertThat(ranker.chooser(1).choose(apart)).isZero();
    assertThat(ranker.chooser(1).choose(together)).isEqualTo(1);
  }

  @Test
  void whatIsWrittenIsReadAsTheSame() throws IOException {
    byte[] written = written(preferring(5, 4));
    Ranker read = Ranker.read(new DataInputStream(new ByteArrayInputStream(written)));
    assertThat(written(read)).isEqualTo(written);
  }

  private static byte[] written(Ranker ranker) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ranker.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  @Test
  void aRankerOfOtherFeaturesIsRefused() throws IOException {
    byte[] written = written(preferring(5, 4));
    written[11]++;
    assertThatThrownBy(() -> Ranker.read(new DataInputStream(new ByteArrayInputStream(written))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected " + Choice.ownFeatures());
  }

  @Test
  void theCardNamesTheFileThatIsShipped() throws IOException, NoSuchAlgorithmException {
    String card = new String(resource("RANKER-CARD.md"), StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource("ranker.bin"));
    assertThat(card).contains(HexFormat.of().formatHex(digest));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Ranker.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    }
  }
}
