package org.dragoman.app;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// The outermost edge: a failure becomes one line; with `DRAGOMAN_DEBUG` set, its trace as well.
final class Failure implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult result) {
    commandLine.getErr().println("dragoman: " + message(failure));
    if (System.getenv("DRAGOMAN_DEBUG") != null) {
      failure.printStackTrace(commandLine.getErr());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static String message(Throwable failure) {
    String text = failure.getMessage();
    return text == null || text.isBlank() ? failure.getClass().getSimpleName() : text;
  }
}
