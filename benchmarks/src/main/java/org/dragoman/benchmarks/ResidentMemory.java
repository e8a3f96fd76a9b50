package org.dragoman.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The operating system's figure for this process's memory (Linux only).
public final class ResidentMemory {
  private ResidentMemory() {}

  /// What there is now, as `332 MB`.
  public static String now() {
    return line("VmRSS");
  }

  /// The most there ever was, as `332 MB`.
  public static String peak() {
    return line("VmHWM");
  }

  private static String line(String name) {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith(name))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
          .findFirst()
          .orElse("not known");
    } catch (IOException e) {
      return "not known on this system";
    }
  }
}
