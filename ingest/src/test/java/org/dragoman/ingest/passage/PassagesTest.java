package org.dragoman.ingest.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassagesTest {
  /// A text as `marked.txt` writes it.
  record Marked(String name, List<String> lines) {
    String text() {
      StringBuilder text = new StringBuilder();
      lines.forEach(l -> text.append(l.substring(l.indexOf('|') + 1)).append('\n'));
      return text.toString();
    }

    List<String> passages() {
      return lines.stream().filter(l -> !l.equals("|")).toList();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Marked> marked() throws IOException {
    List<Marked> texts = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(PassagesTest.class.getResourceAsStream("marked.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (line.startsWith("= ")) {
          texts.add(new Marked(line.substring(2), new ArrayList<>()));
        } else if (!line.startsWith("#")) {
          texts.getLast().lines().add(line);
        }
      }
    }
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("marked")
  void everyPassageIsWhatItIsMarkedAs(Marked marked) {
    String text = marked.text();
    assertThat(judge(text).stream().map(p -> kind(p) + "|" + p.span().in(text)).toList())
        .isEqualTo(marked.passages());
  }

  @Test
  void theLinesOfASummaryWithoutMarksEndWhereSentencesBegin() {
    String text =
        """
        Story highlights Troops move to the border
        Two bridges are shut, officials say
        Freedonia moved its troops to the border on Monday, officials said.
        Two bridges were shut.\
        """;
    assertThat(judge(text))
        .extracting(Passage::kind)
        .containsExactly(
            PassageKind.TAKEAWAY,
            PassageKind.TAKEAWAY,
            PassageKind.TAKEAWAY,
            PassageKind.BODY,
            PassageKind.BODY);
  }

  static Stream<Cues.Cue> cues() {
    return Cues.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void theExampleOfACueIsToldByIt(Cues.Cue cue) {
    String text = "The talks went on for a day.\nNothing was agreed.\n" + cue.example();
    Passage last = judge(text).getLast();
    assertThat(last.kind()).isEqualTo(cue.kind());
    assertThat(last.why()).isEqualTo(cue.why());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president will share the findings with parliament, his office said.",
        "Subscribers to the state newspaper received no copy on Monday, the union said.",
        "Related charges against two officers were dropped on Friday.",
        "Copyright law was not on the agenda of the talks, the minister said.",
        "The reporting by the commission shows that 40 people were killed.",
        "Contact with the patrol was lost at noon, the army said.",
        "Join forces or perish, the general told the rebels.",
        "Sign of a thaw: the two ministers shook hands in Geneva.",
        "Follow-up talks are planned for next week.",
        "Trending towards war, the two countries recalled their ambassadors.",
        "More than 30,000 troops were sent to the border.",
        "Watch towers were set on fire along the border.",
        "Comment from the ministry was not available.",
        "Analysis: the sanctions will hurt both sides.",
        "Read in full, the treaty forbids any base on the island.",
        "Contributed by twelve states, the force has 4,000 soldiers.",
        "Support for the president fell to 31 percent.",
        "Donate or leave, the militia told shopkeepers, according to witnesses.",
        "Lena Marsh is the foreign minister of Freedonia and a former professor of law at Holm.",
        "Petra Stein is an analyst at the Institute of Strategy, and she said the attack was"
            + " planned.",
        "The author of the decree was not named.",
        "By Friday, the troops had withdrawn from the town.",
        "Photo by photo, the prosecutors showed the court what the soldiers had done.",
        "(c) is the clause of the treaty over which the two sides quarrel.",
        "Privately owned ships may not pass.",
        "Correction of the border would need a referendum, the court said."
      })
  void newsIsNeverBoilerplate(String paragraph) {
    String text =
        "The talks went on for a day.\n" + paragraph + "\nNothing was agreed.\n" + paragraph;
    assertThat(judge(text)).extracting(Passage::kind).containsOnly(PassageKind.BODY);
  }

  @Test
  void aLoneLineIsBody() {
    assertThat(judge("Freedonia threatens Sylvania"))
        .extracting(Passage::kind)
        .containsExactly(PassageKind.BODY);
  }

  @Test
  void aGivenTitleIsFoundInTheText() {
    List<Block> blocks = Paragraphs.of("Daily Example\nTalks fail\nThe talks failed.");
    List<Passage> passages = Passages.judge(blocks, Optional.of("Talks fail"), List.of());
    assertThat(passages.get(1).why()).isEqualTo("given-title");
  }

  private static List<Passage> judge(String text) {
    return Passages.judge(Paragraphs.of(text), Optional.empty(), List.of());
  }

  private static String kind(Passage passage) {
    return passage.kind().name().toLowerCase(Locale.ROOT);
  }
}
