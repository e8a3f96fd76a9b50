package org.dragoman.read.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Published;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Token;
import org.junit.jupiter.api.Test;

class PackedReadingTest {
  private static final String KEY = "k";

  private static Optional<Reading> unpacked(byte[] packed) {
    return PackedReading.unpack(KEY, packed, Samples.article());
  }

  private static byte[] packed() {
    return PackedReading.pack(KEY, Samples.reading());
  }

  @Test
  void nothingIsLostOnTheWay() {
    Reading before = Samples.reading();
    Reading after = unpacked(packed()).orElseThrow();
    assertThat(after.reader()).isEqualTo(before.reader());
    assertThat(after.names()).isEqualTo(before.names());
    assertThat(after.mentions()).isEqualTo(before.mentions());
    assertThat(after.times()).isEqualTo(before.times());
    assertThat(after.sentences().getFirst().tokens())
        .isEqualTo(before.sentences().getFirst().tokens());
    assertThat(after.sentences().getFirst().span()).isEqualTo(before.sentences().getFirst().span());
  }

  @Test
  void packingTwiceGivesTheSameBytes() {
    assertThat(packed()).isEqualTo(packed());
    assertThat(PackedReading.pack(KEY, unpacked(packed()).orElseThrow())).isEqualTo(packed());
  }

  @Test
  void theArticleAtHandIsTheReadingsArticle() {
    Article other = Samples.article("b", Samples.TEXT, Published.UNKNOWN);
    assertThat(PackedReading.unpack(KEY, packed(), other).orElseThrow().article()).isSameAs(other);
  }

  @Test
  void anyChangedByteIsNoticed() {
    byte[] whole = packed();
    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      assertThat(unpacked(changed)).as("byte %d", at).isEmpty();
    }
  }

  @Test
  void aCutOrLengthenedFileIsNoReading() {
    byte[] whole = packed();
    for (int length = 0; length < whole.length; length++) {
      assertThat(unpacked(Arrays.copyOf(whole, length))).as("length %d", length).isEmpty();
    }
    assertThat(unpacked(Arrays.copyOf(whole, whole.length + 1))).isEmpty();
  }

  @Test
  void aReadingFiledUnderAnotherKeyIsNotTaken() {
    assertThat(PackedReading.unpack("another", packed(), Samples.article())).isEmpty();
  }

  /// Not the digest but the content is at stake here: whoever can write it can seal it.
  @Test
  void rubbishThatIsWellSealedGivesAReadingOrNothing() {
    Random random = new Random(3);
    byte[] content = new ReadingWriter(Samples.reading()).written();
    for (int round = 0; round < 20_000; round++) {
      byte[] changed = content.clone();
      for (int i = 0; i <= round % 3; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      assertThat(parsed(changed)).satisfiesAnyOf(r -> assertThat(r).isEmpty(), r -> isSound(r));
    }
  }

  private static Optional<Reading> parsed(byte[] content) {
    try {
      return Optional.of(new ReadingParser(content, Samples.article()).reading());
    } catch (UnsoundReading e) {
      return Optional.empty();
    }
  }

  private static void isSound(Optional<Reading> found) {
    Reading reading = found.orElseThrow();
    reading.sentences().forEach(s -> assertThat(s.subtree(s.root())).hasSameSizeAs(s.tokens()));
    reading.names().forEach(n -> assertThat(reading.words(n.span())).isNotNull());
  }

  @Test
  void wordsInACircleAreNoReading() {
    assertThat(unpacked(PackedReading.pack(KEY, Samples.reading(1, 0, Token.ROOT, 2)))).isEmpty();
  }

  @Test
  void twoRootsAreNoReading() {
    assertThat(unpacked(PackedReading.pack(KEY, Samples.reading(Token.ROOT, 2, Token.ROOT, 2))))
        .isEmpty();
  }

  @Test
  void aReadingOfALongerTextIsNotTaken() {
    Article shorter = Samples.article("a", Samples.TEXT.substring(0, 10), Published.UNKNOWN);
    assertThat(PackedReading.unpack(KEY, packed(), shorter)).isEmpty();
  }
}
