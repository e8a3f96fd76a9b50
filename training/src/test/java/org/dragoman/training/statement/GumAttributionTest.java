package org.dragoman.training.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.extract.statement.Candidate;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Test;

class GumAttributionTest {
  private static final String TEXT = "She said it’s over, and left. Nobody cared.";

  private static final String TREE =
      """
      <rst><header><relations>
        <rel name="joint-other" type="multinuc"/><rel name="attribution-positive" type="rst"/>
        <rel name="causal-result" type="rst"/>
      </relations></header><body>
        <segment id="1" parent="2" relname="attribution-positive">She said</segment>
        <segment id="2" parent="10" relname="span">it ’s over ,</segment>
        <segment id="3" parent="2" relname="causal-result">and left .</segment>
        <segment id="4" parent="10" relname="causal-result">Nobody cared .</segment>
        <group id="10" type="span"/>
      </body></rst>
      """;

  private static List<String> words(MarkedPassage passage, List<Span> spans) {
    return spans.stream().map(s -> s.in(passage.text())).toList();
  }

  @Test
  void aClauseOfSpeechIsTheCueOfWhatItGoverns() {
    MarkedPassage read = GumAttribution.read("GUM_a", TEXT, TREE).orElseThrow();
    MarkedPassage.Said said = read.statements().getFirst();
    assertThat(read.statements()).hasSize(1);
    assertThat(words(read, said.cue())).containsExactly("She said");
    assertThat(words(read, said.content())).containsExactly("it’s over,");
  }

  @Test
  void aGroupHoldsWhatHangsOnItsParts() {
    String grouped =
        TREE.replace("id=\"1\" parent=\"2\"", "id=\"1\" parent=\"10\"")
            .replace("id=\"3\" parent=\"2\"", "id=\"3\" parent=\"2\"");
    MarkedPassage read = GumAttribution.read("GUM_a", TEXT, grouped).orElseThrow();
    assertThat(words(read, read.statements().getFirst().content()))
        .containsExactly("it’s over,", "and left.");
  }

  @Test
  void aTreeOfOtherWordsIsNotLaidOverAText() {
    assertThat(GumAttribution.read("GUM_a", "She said nothing at all.", TREE)).isEmpty();
  }

  @Test
  void aTreeThatTurnsInCirclesEnds() {
    String circle =
        "<segment id=\"1\" parent=\"2\" relname=\"attribution-positive\">She said</segment>"
            + "<segment id=\"2\" parent=\"3\" relname=\"span\">no</segment>"
            + "<group id=\"3\" type=\"span\" parent=\"2\" relname=\"span\"/>";
    assertThat(DiscourseTree.of(circle).attributions())
        .containsExactly(new DiscourseTree.Attribution(List.of("1"), List.of("2")));
  }

  @Test
  void textsAreTakenByDocumentAndParagraph() {
    String conllu =
        """
        # newdoc id = GUM_a
        # newpar
        # text = One.
        # text = Two.
        # newpar
        # text = Three.
        # newdoc id = GUM_b
        # text = Four.
        """;
    assertThat(GumAttribution.texts(conllu))
        .containsEntry("GUM_a", "One. Two.\nThree.")
        .containsEntry("GUM_b", "Four.");
  }

  @Test
  void whatIsNoClauseIsNoExampleThere() {
    MarkedPassage read = GumAttribution.read("GUM_a", TEXT, TREE).orElseThrow();
    Candidate object = candidate("reported/object", TEXT.indexOf("Nobody"));
    Candidate clause = candidate("reported/clause", TEXT.indexOf("Nobody"));
    assertThat(CandidateExamples.of(read, List.of(object, clause), 0))
        .containsExactly(new Example(List.of("reported/clause"), false, 0));
  }

  private static Candidate candidate(String rule, int at) {
    Span span = new Span(at, at + 6);
    return new Candidate(List.of(span), List.of(span), List.of(), rule, List.of(rule));
  }
}
