package org.dragoman.app.explain;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.app.codebook.OwnCodebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/// `dragoman explain`: which rule or model made a finding of a record, on which words, and why it
/// is somebody's.
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Says how statements, events and claims of a record came about: the rule or the weights,",
      "their version, the words that they rest on, why the speaker, and how sure."
    },
    footer = {
      "",
      "An id may be cut short as long as only one begins so.",
      "Exit codes: 0 all was explained, 1 the record cannot be read, 2 no such id or a wrong call.",
      "",
      "Example:",
      "  dragoman explain statement:3f2a9c0d --record out/record.jsonl"
    })
public final class ExplainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", arity = "1..*", description = "Ids of findings.")
  private final List<String> ids = new ArrayList<>();

  @Option(
      names = {"-r", "--record"},
      paramLabel = "FILE",
      defaultValue = "out/record.jsonl",
      description = "The record that they are in (default: ${DEFAULT-VALUE}).")
  private final Path file = Path.of("out/record.jsonl");

  @Mixin private final OwnCodebook codebook = new OwnCodebook();

  @Override
  public Integer call() throws IOException {
    RecordFile record = RecordFile.read(file);
    RuleBook rules = RuleBook.load();
    EventRows events = new EventRows(codebook.tables());
    PrintWriter out = spec.commandLine().getOut();
    for (String id : ids) {
      Optional<JsonNode> finding = record.finding(id);
      if (finding.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(),
            "No statement, event or claim of "
                + file
                + " has the id "
                + id
                + ", or several begin with it.");
      }
      Explanation.of(record, rules, events, finding.get()).forEach(out::println);
    }
    out.flush();
    return 0;
  }
}
