package org.dragoman.training.data;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Which documents are held out.
final class Documents {
  private static final int SENTENCES_OF_A_BLOCK = 10;
  private static final int HELD_OUT_ONE_IN = 10;

  private Documents() {}

  /// Name of the block that a sentence of a corpus without documents belongs to.
  static String block(int sentence) {
    return "block-" + sentence / SENTENCES_OF_A_BLOCK;
  }

  /// Whether a document is one of the tenth that is measured and not trained on: by the checksum of
  /// its name, so that it stays so when data is added.
  static boolean isHeldOut(String document) {
    CRC32 sum = new CRC32();
    sum.update(document.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % HELD_OUT_ONE_IN == 0;
  }
}
