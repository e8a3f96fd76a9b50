package org.dragoman.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameTagsTest {
  @Test
  void namesSideBySideAreTwo() {
    assertThat(NameTags.names(List.of("B-LOC", "B-LOC", "I-LOC", "O", "B-PER")))
        .containsExactly(
            new NameTags.Found(0, 1, "LOC"),
            new NameTags.Found(1, 3, "LOC"),
            new NameTags.Found(4, 5, "PER"));
  }

  @Test
  void aNameOfAnotherTypeDoesNotGoOn() {
    assertThat(NameTags.names(List.of("B-LOC", "I-ORG", "I-LOC")))
        .containsExactly(new NameTags.Found(0, 1, "LOC"));
  }

  @Test
  void looseTagsAreOpenedAndForeignTypesDropped() {
    assertThat(NameTags.opened(List.of("I-PER", "I-PER", "I-MISC", "I-ORG", "I-LOC", "O", "I-LOC")))
        .containsExactly("B-PER", "I-PER", "O", "B-ORG", "B-LOC", "O", "B-LOC");
  }

  @Test
  void wordsOfOneNameAreNoPartOfAnother() {
    List<String> tags = new ArrayList<>(List.of("O", "O", "O"));
    NameTags.mark(tags, 0, 1, "ORG");
    NameTags.mark(tags, 1, 2, "LOC");
    NameTags.mark(tags, 2, 1, "LOC");
    assertThat(tags).containsExactly("B-ORG", "I-ORG", "O");
  }
}
