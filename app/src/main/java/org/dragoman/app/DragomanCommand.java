package org.dragoman.app;

import org.dragoman.app.actors.ActorsCommand;
import org.dragoman.app.evaluate.EvaluateCommand;
import org.dragoman.app.explain.ExplainCommand;
import org.dragoman.app.tension.TensionCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command `dragoman`; does nothing by itself.
@Command(
    name = "dragoman",
    version = "dragoman 0.1.0",
    mixinStandardHelpOptions = true,
    description = "Turns news coverage of an international crisis into an auditable record.",
    footer = {"", "Example:", "  dragoman read examples/us-colombia-2026 --out out"},
    subcommands = {
      ReadCommand.class,
      RecodeCommand.class,
      ServeCommand.class,
      ExplainCommand.class,
      ActorsCommand.class,
      EvaluateCommand.class,
      TensionCommand.class
    })
final class DragomanCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Which command? One of: read, recode, serve, explain, actors, tension, evaluate");
  }
}
