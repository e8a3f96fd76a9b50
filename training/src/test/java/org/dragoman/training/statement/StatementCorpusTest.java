package org.dragoman.training.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement.Force;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementCorpusTest {
  private static MarkedPassage only(String body) {
    return StatementCorpus.read("t.txt", "# licence\n\n== a-1 | agency | mixed, chain\n" + body)
        .getFirst();
  }

  private static List<String> words(MarkedPassage passage, List<Span> spans) {
    return spans.stream().map(s -> s.in(passage.text())).toList();
  }

  @Test
  void tagsLeaveTheBareText() {
    MarkedPassage p = only("{s1 Ruiz} {c1:deny denied} {q1 {x:scare \"any\"} deal}.\n\nIt rained.");
    assertThat(p.text()).isEqualTo("Ruiz denied \"any\" deal.\n\nIt rained.");
    assertThat(p.name()).isEqualTo("a-1");
    assertThat(p.forms()).containsExactly("mixed", "chain");
    assertThat(p.line()).isEqualTo(3);
  }

  @Test
  void piecesOfOneContentStayTogether() {
    MarkedPassage p =
        only("{q1 \"No,\"} {s1 she} {c1 told} {a1 us} {t1 on Friday}, {q1 \"never.\"}");
    MarkedPassage.Said said = p.statements().getFirst();
    assertThat(words(p, said.content())).containsExactly("\"No,\"", "\"never.\"");
    assertThat(words(p, said.source())).containsExactly("she");
    assertThat(words(p, said.addressee())).containsExactly("us");
    assertThat(words(p, said.time())).containsExactly("on Friday");
    assertThat(said.force()).isEmpty();
  }

  @Test
  void oneSpanMayPlayTwoParts() {
    MarkedPassage p =
        only("{s1 Paz} {c1:warn warned} {a1,s2 Ruiz}, {c2 pleading} {q1,q2 for calm}.");
    assertThat(p.statements()).hasSize(2);
    assertThat(words(p, p.statements().getFirst().addressee())).containsExactly("Ruiz");
    assertThat(words(p, p.statements().getLast().source())).containsExactly("Ruiz");
    assertThat(words(p, p.statements().getLast().content())).containsExactly("for calm");
    assertThat(p.statements().getFirst().force()).contains(Force.WARN);
  }

  @Test
  void aSpanBeginsAndEndsWithAWord() {
    MarkedPassage p = only("{q1  Rain } {c1 is expected}.");
    assertThat(p.text()).isEqualTo(" Rain  is expected.");
    assertThat(words(p, p.statements().getFirst().content())).containsExactly("Rain");
  }

  @Test
  void aLiteralBraceIsEscaped() {
    assertThat(only("A \\{note\\} \\ here.").text()).isEqualTo("A {note} \\ here.");
  }

  @Test
  void aRejectedStretchKeepsItsReason() {
    assertThat(only("The {x:scare \"safe\"} zone.").unsaid())
        .containsExactly(new MarkedPassage.Unsaid(new Span(4, 10), "scare"));
  }

  @Test
  void aBrokenPlaceIsNamedWithItsLine() {
    assertBroken("One.\n{s1 Two {c1 said} {q1 x}.", "t.txt:5: {s1 is not closed");
    assertBroken("One.\nTwo}.", "t.txt:5: a closing brace that no tag opens");
    assertBroken("One. {k1 two}", "t.txt:4: found the tag {k1; expected one of s c q a t p m");
    assertBroken("One. {x:funny two}", "t.txt:4: found the tag {x:funny; expected x: and one of");
    assertBroken("{s1 He} {c1 said}.", "t.txt:4: statement 1 has no content (q1)");
    assertBroken("{s1 He} {c1:mumble said} {q1 a}.", "no force mumble");
    assertBroken("{q1 he {c1 said}}.", "c1 stands inside q1");
    assertBroken("{q1 he {q1 said}}.", "pieces of q1 stand in one another");
    assertBroken("{ he}", "t.txt:4: a brace without a tag's name");
    assertBroken("{s1 } {q1 a}", "{s1 holds no words");
    assertBroken("", "t.txt:3: passage a-1 has no text");
  }

  private static void assertBroken(String body, String message) {
    assertThatThrownBy(() -> only(body))
        .isInstanceOf(CorpusError.class)
        .hasMessageContaining(message);
  }

  @Test
  void aBrokenHeaderSaysWhatIsExpected() {
    assertThatThrownBy(() -> StatementCorpus.read("t.txt", "== only a name\nText."))
        .hasMessageContaining(
            "t.txt:1: found \"== only a name\", expected == NAME | STYLE | FORMS");
    assertThatThrownBy(() -> StatementCorpus.read("t.txt", "== a | gossip | b\nText."))
        .hasMessageContaining("style gossip; known: agency blog");
    assertThatThrownBy(() -> StatementCorpus.read("t.txt", "Text."))
        .hasMessageContaining("t.txt:1: text before the first ==");
  }

  @Test
  void twoPassagesMayNotShareAName(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "== a | blog | x\nText.");
    Files.writeString(folder.resolve("b.txt"), "== a | blog | x\nText.");
    assertThatThrownBy(() -> StatementCorpus.in(folder))
        .hasMessageContaining("b.txt:1: second passage named a");
  }

  @Test
  void theCorpusOfTheProjectCanBeRead() throws IOException {
    Path folder = Path.of("corpus/statements");
    List<MarkedPassage> passages = StatementCorpus.in(folder);
    assertThat(passages).isNotEmpty().allMatch(p -> !p.text().contains("\r"));
  }
}
