package org.dragoman.app;

import picocli.CommandLine;

/// Starts the command line. Exit codes: 0 all was read, 1 the run failed, 2 the call was wrong, 3
/// something was dropped.
public final class Main {
  /// The exit code of a run that could not use all of its input.
  public static final int SOMETHING_DROPPED = 3;

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /// Runs a command as the command line does, without ending the program.
  ///
  /// @return the exit code
  public static int run(String... arguments) {
    return new CommandLine(new DragomanCommand())
        .setExecutionExceptionHandler(new Failure())
        .setUsageHelpAutoWidth(true)
        .setUseSimplifiedAtFiles(true)
        .execute(arguments);
  }
}
