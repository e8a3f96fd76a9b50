package org.dragoman.app.actors;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.extract.actor.ActorBase;
import org.dragoman.extract.actor.Answer;
import org.dragoman.extract.actor.Inquiry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman actors`: whom a phrase means on a day, and why.
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    description = {
      "Says whom a phrase means, and which rows of the base say so.",
      "With country, PLOVER sectors, CAMEO code, offices, and who else is called so.",
      "Nothing is guessed: where the base does not know, the answer is blank and says why."
    },
    footer = {
      "",
      "Exit codes: 0 somebody is meant, 1 the run failed, 2 the call was wrong, 4 nobody is.",
      "",
      "Examples:",
      "  dragoman actors \"the Colombian president\" --on 2012-05-01",
      "  dragoman actors \"the foreign minister\" --on 2018-06-01 --context France --json"
    })
public final class ActorsCommand implements Callable<Integer> {
  private static final int NOBODY = 4;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PHRASE", arity = "1", description = "The words of the mention.")
  private String phrase = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      defaultValue = "",
      description =
          "The day on which they were written, 2012-05-01; without it, as far as the base goes.")
  private String on = "";

  @Option(
      names = "--context",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "A hint from the text around, such as a country.")
  private String context = "";

  @Option(names = "--json", description = "Prints one JSON object.")
  private boolean json;

  @Mixin private final OwnActors own = new OwnActors();

  @Override
  public Integer call() throws IOException {
    Optional<LocalDate> day = on.isBlank() ? Optional.empty() : Optional.of(day());
    ActorBase base = own.base();
    Answer answer =
        new Inquiry(base).ask(phrase, day, Optional.of(context).filter(words -> !words.isBlank()));
    AnswerPrinter printer = new AnswerPrinter(phrase, day, base.states());
    PrintWriter to = spec.commandLine().getOut();
    to.print(json ? printer.json(answer) : printer.text(answer));
    to.flush();
    return answer.meant().isPresent() ? 0 : NOBODY;
  }

  private LocalDate day() {
    try {
      return LocalDate.parse(on);
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), "--on: found '" + on + "'; expected a day, 2012-05-01", e);
    }
  }
}
