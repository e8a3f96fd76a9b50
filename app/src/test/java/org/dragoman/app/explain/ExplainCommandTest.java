package org.dragoman.app.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.model.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExplainCommandTest {
  private static final String ARTICLE =
      """
      {"type":"article","id":"a1","title":"Talks fail","text":"😀 Ruiz denied “any deal” on Monday."}
      """;

  private static final String STATEMENT =
      """
      {"type":"statement","id":"statement:0123","article":"a1","kind":"mixed","rule":"reported/object@weights-1","confidence":0.83,"cue":[{"start":7,"end":13}],"content":[{"start":15,"end":23,"verbatim":true}],"speaker":{"mention":[{"start":2,"end":6}],"actor":"person:ruiz"},"said":{"date":"2026-01-05","venue":null,"medium":null},"within":null}
      """;

  private static final String CLAIM =
      """
      {"type":"claim","id":"claim:0456","article":"a1","rule":"claim/denial","confidence":0.5,"proposition":[{"start":15,"end":23}],"holder":null,"stance":"denies","about":["statement:0123"]}
      """;

  @TempDir private Path folder = Path.of("");

  private record Ran(int code, String out, String err) {}

  private Ran run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new ExplainCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setExecutionExceptionHandler((e, line, _) -> {
              line.getErr().println(e.getMessage());
              return 1;
            })
            .execute(arguments);
    return new Ran(code, out.toString(), err.toString());
  }

  private String record(String... lines) throws IOException {
    Path file = folder.resolve("record.jsonl");
    Files.writeString(file, String.join("", lines));
    return file.toString();
  }

  @Test
  void aStatementTellsItsPathFromRuleToWords() throws IOException {
    Ran ran = run("statement:0123", "--record", record(ARTICLE, STATEMENT, CLAIM));
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines().map(String::strip))
        .contains(
            "statement:0123, statement (mixed) in a1, “Talks fail”",
            "version     weights-1",
            "confidence  0.83",
            "cue         “denied”",
            "content     “any deal”",
            "speaker     “Ruiz” = person:ruiz",
            "found as: the cue's subject in the sentence's tree",
            "said        date 2026-01-05",
            "bears       claim:0456, claim by rule claim/denial");
    assertThat(ran.out()).contains("rule        reported/object: a cue that judges");
  }

  @Test
  void aRoleSaysWhereItsCountryIsFrom() throws IOException {
    String article =
        """
        {"type":"article","id":"a1","title":"Talks fail","text":"The president denied it.","mentions":[{"start":0,"end":13,"actor":"person:ruiz","kind":"role","why":"reported from Lima"}]}
        """;
    String event =
        """
        {"type":"event","id":"event:07","article":"a1","rule":"event/verb-frame@deny","confidence":0.5,"trigger":{"start":14,"end":20},"source":[{"mention":{"start":0,"end":13},"actor":"person:ruiz"}],"target":[]}
        """;
    Ran ran = run("event:07", "--record", record(article, event));
    assertThat(ran.out().lines().map(String::strip))
        .containsSubsequence(
            "from        “The president” = person:ruiz", "meant because: reported from Lima");
  }

  @Test
  void theBeginningOfAnIdIsEnough() throws IOException {
    Ran ran = run("claim:0", "--record", record(ARTICLE, STATEMENT, CLAIM));
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("claim:0456, claim in a1", "stance      denies", "“any deal”");
  }

  @Test
  void anUnknownIdIsNamed() throws IOException {
    Ran ran = run("statement:9", "--record", record(ARTICLE, STATEMENT));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("has the id statement:9");
  }

  @Test
  void aMissingOrBrokenRecordIsNamedWithItsLine() throws IOException {
    Ran missing = run("x", "--record", folder.resolve("none.jsonl").toString());
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.err()).contains("none.jsonl", "dragoman read");
    Ran broken = run("x", "--record", record(ARTICLE, "{broken\n"));
    assertThat(broken.code()).isEqualTo(1);
    assertThat(broken.err()).contains("record.jsonl:2: expected a JSON object on each line");
  }

  @Test
  void spansThatLeaveTheTextGiveNoException() throws IOException {
    Ran ran = run("statement:0123", "--record", record(STATEMENT));
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("statement:0123");
  }

  @Test
  void everyRuleThatFindsStatementsHasItsPage() {
    RuleBook book = RuleBook.load();
    List<String> rules =
        Table.load(RuleBook.class, "rules.tsv").rows().stream().map(r -> r.get("rule")).toList();
    assertThat(rules).doesNotHaveDuplicates().contains("reported/clause", "quoted/colon");
    assertThat(book.page("reported/clause@weights-1")).isPresent();
    assertThat(book.page("unheard/of")).isEmpty();
  }
}
