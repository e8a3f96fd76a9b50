package org.dragoman.training.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreebankTest {
  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.writeString(
        folder.resolve("bank.conllu"), String.join("\n", lines).replace(" | ", "\t") + "\n");
  }

  @Test
  void aSentenceHasWordsHeadsRelationsAndTags() throws IOException {
    Path bank =
        file(
            "# newdoc id = harbour",
            "1 | Rebels | rebel | NOUN | NNS | _ | 2 | nsubj | _ | _",
            "2 | left | leave | VERB | VBD | _ | 0 | root | _ | SpaceAfter=No",
            "3 | . | . | PUNCT | . | _ | 2 | punct | _ | _");
    Sample sample = Treebank.read(bank, "bank").getFirst();
    GoldTree tree = sample.tree().orElseThrow();
    assertThat(sample.words()).containsExactly("Rebels", "left", ".");
    assertThat(sample.document()).isEqualTo("harbour");
    assertThat(tree.heads()).containsExactly(2, 0, 2);
    assertThat(tree.relations()).containsExactly("nsubj", "root", "punct");
    assertThat(tree.tags()).containsExactly("NNS", "VBD", ".");
    assertThat(tree.isPunctuation(2)).isTrue();
    assertThat(sample.names()).isEmpty();
  }

  @Test
  void wordsOfTwoPartsCountAsTheirParts() throws IOException {
    Path bank =
        file(
            "1-2 | don't | _ | _ | _ | _ | _ | _ | _ | _",
            "1 | do | do | AUX | VBP | _ | 0 | root | _ | _",
            "2 | n't | not | PART | RB | _ | 1 | advmod | _ | _",
            "2.1 | fire | _ | _ | _ | _ | _ | _ | _ | _");
    assertThat(Treebank.read(bank, "bank").getFirst().words()).containsExactly("do", "n't");
  }

  @Test
  void onlySubtypesThatTheReaderNeedsAreKept() {
    GoldTree tree =
        new GoldTree(
            List.of(2, 0, 2),
            List.of("nsubj:pass", "root", "nmod:desc"),
            List.of("NNS", "VBD", "NN"),
            List.of("NOUN", "VERB", "NOUN"));
    assertThat(tree.relations()).containsExactly("nsubj:pass", "root", "nmod");
    assertThat(GoldTree.universal("nsubj:pass")).isEqualTo("nsubj");
  }

  @Test
  void aBrokenLineIsReportedWithItsPlace() throws IOException {
    Path few = file("# text = x", "1 | Rebels | rebel");
    assertThatThrownBy(() -> Treebank.read(few, "bank"))
        .isInstanceOf(DataError.class)
        .hasMessageContaining("bank.conllu:2: 3 columns; CoNLL-U has 10");
    Path headless = file("1 | Rebels | rebel | NOUN | NNS | _ | _ | nsubj | _ | _");
    assertThatThrownBy(() -> Treebank.read(headless, "bank"))
        .hasMessageContaining("head '_'; expected a word's number or 0");
  }
}
