package org.dragoman.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The operating system's figure for this process's memory (Linux only).
public final class ResidentMemory {
  private ResidentMemory() {}

  /// The most there ever was, as `332 MB`.
  public static String peak() {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith("VmHWM"))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
          .findFirst()
          .orElse("not known");
    } catch (IOException e) {
      return "not known on this system";
    }
  }
}
