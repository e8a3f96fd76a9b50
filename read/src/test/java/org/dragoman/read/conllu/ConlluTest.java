package org.dragoman.read.conllu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dragoman.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConlluTest {
  private final Reader reader = Reader.open(1);

  @AfterAll
  void close() {
    reader.close();
  }

  private static List<String> words(String... forms) {
    return IntStream.range(0, forms.length)
        .mapToObj(i -> (i + 1) + "\t" + forms[i] + "\t_\t_\t_\t_\t_\t_\t_\t_")
        .toList();
  }

  @Test
  void givenWordsGetTagsHeadsAndNames() {
    assertThat(Conllu.answer(reader, words("Angela", "Merkel", "left", "Paris", ".")))
        .containsExactly(
            "1\tAngela\tAngela\tPROPN\tNNP\t_\t3\tnsubj\t_\tEntity=B-PER",
            "2\tMerkel\tMerkel\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=I-PER",
            "3\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\t_",
            "4\tParis\tParis\tPROPN\tNNP\t_\t3\tobj\t_\tEntity=B-LOC",
            "5\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_");
  }

  @Test
  void whatIsNoWordStaysAsItIs() {
    List<String> lines =
        List.of(
            "# sent_id = 1",
            "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
            "1\tdo",
            "2\tn't\t_",
            "2.1\tgo\t_",
            "",
            "",
            "not a word",
            "\t",
            "7",
            "# end");
    List<String> answered = Conllu.answer(reader, lines);
    assertThat(answered).hasSameSizeAs(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (i != 2 && i != 3) {
        assertThat(answered.get(i)).isEqualTo(lines.get(i));
      }
    }
    assertThat(answered.get(3)).startsWith("2\tn't\tnot\tPART\tRB\t_\t1\t");
  }

  @Test
  void sentencesAreAnsweredInTheirOrder() {
    List<String> lines = new ArrayList<>();
    for (String noun : List.of("Rain", "War", "A very long and heavy war", "Peace")) {
      lines.addAll(words((noun + " came .").split(" ")));
      lines.add("");
    }
    List<String> answered = Conllu.answer(reader, lines);
    assertThat(answered.stream().map(l -> l.split("\t")).filter(c -> c.length > 1).map(c -> c[1]))
        .containsExactly(
            "Rain", "came", ".", "War", "came", ".", "A", "very", "long", "and", "heavy", "war",
            "came", ".", "Peace", "came", ".");
    assertThat(answered.stream().filter(l -> l.contains("\t0\troot\t"))).hasSize(4);
  }

  @Test
  void aThousandWordsAreOneTree() {
    String[] forms = "the army came and the others left ,".repeat(125).split("(?<=,)| ");
    List<String> answered = Conllu.answer(reader, words(forms));
    assertThat(answered).hasSize(1_000);
    assertThat(answered.stream().filter(l -> l.split("\t")[6].equals("0"))).hasSize(1);
    assertThat(answered)
        .allSatisfy(l -> assertThat(Integer.parseInt(l.split("\t")[6])).isBetween(0, 1_000));
  }

  @Test
  void anEmptyFileIsAnsweredWithItself() {
    assertThat(Conllu.answer(reader, List.of())).isEmpty();
    assertThat(Conllu.answer(reader, List.of("", ""))).containsExactly("", "");
  }
}
