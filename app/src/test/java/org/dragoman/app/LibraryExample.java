package org.dragoman.app;

import java.nio.file.Path;
import org.dragoman.model.crisis.CrisisRecord;
import org.dragoman.model.finding.Event;
import org.dragoman.model.finding.Findings;

/// The example of the README: the library in ten lines.
final class LibraryExample {
  private LibraryExample() {}

  static void printEvents(Path folder) {
    try (Dragoman dragoman = Dragoman.open()) {
      CrisisRecord record = dragoman.read(folder);
      for (Findings findings : record.articles()) {
        for (Event event : findings.events()) {
          System.out.printf(
              "%s: %s is %s%n",
              event.code().type(),
              findings.article().words(event.trigger()),
              event.standing().kind());
        }
      }
    }
  }
}
