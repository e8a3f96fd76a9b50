package org.dragoman.training.statement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reader of the statement corpus; its form is told in `training/corpus/statements/README.md`.
public final class StatementCorpus {
  private static final Pattern HEADER =
      Pattern.compile("== *([^|]{1,60}?) *\\| *([^|]{1,40}?) *\\| *([^|]{0,200}?) *");
  private static final Set<String> STYLES =
      Set.of(
          "agency",
          "broadsheet",
          "tabloid",
          "broadcast",
          "magazine",
          "blog",
          "government",
          "ngo",
          "state-media",
          "interview",
          "wire-brief",
          "translated");

  private StatementCorpus() {}

  /// All passages of the `.txt` files of a folder, files in the order of their names.
  ///
  /// @throws CorpusError at the first broken place
  public static List<MarkedPassage> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return of(files.filter(f -> f.toString().endsWith(".txt")).sorted().toList());
    }
  }

  private static List<MarkedPassage> of(List<Path> files) throws IOException {
    List<MarkedPassage> all = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Path file : files) {
      String shown = String.valueOf(file.getFileName());
      for (MarkedPassage p : read(shown, Files.readString(file, StandardCharsets.UTF_8))) {
        if (!names.add(p.name())) {
          throw new CorpusError(shown, p.line(), "second passage named " + p.name());
        }
        all.add(p);
      }
    }
    return all;
  }

  /// The passages of a file.
  ///
  /// @param file its name, for messages
  /// @throws CorpusError at the first broken place
  public static List<MarkedPassage> read(String file, String written) {
    List<MarkedPassage> passages = new ArrayList<>();
    List<String> lines = written.lines().toList();
    int at = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.isBlank() || line.startsWith("#")) {
        at++;
      } else if (line.startsWith("==")) {
        int end = endOf(lines, at + 1);
        passages.add(passage(file, lines.subList(at, end), at + 1));
        at = end;
      } else {
        throw new CorpusError(file, at + 1, "text before the first == NAME | STYLE | FORMS");
      }
    }
    return passages;
  }

  private static int endOf(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith("==")) {
      at++;
    }
    return at;
  }

  private static MarkedPassage passage(String file, List<String> lines, int number) {
    var header = HEADER.matcher(lines.getFirst());
    if (!header.matches()) {
      throw new CorpusError(
          file, number, "found \"" + lines.getFirst() + "\", expected == NAME | STYLE | FORMS");
    }
    if (!STYLES.contains(header.group(2))) {
      String known = String.join(" ", STYLES.stream().sorted().toList());
      throw new CorpusError(file, number, "style " + header.group(2) + "; known: " + known);
    }
    TaggedText.Stripped stripped = TaggedText.strip(file, number + 1, body(lines));
    if (stripped.text().isBlank()) {
      throw new CorpusError(file, number, "passage " + header.group(1) + " has no text");
    }
    TagReader tags = TagReader.of(file, stripped);
    List<String> forms =
        Stream.of(header.group(3).split(",")).map(String::strip).filter(f -> !f.isEmpty()).toList();
    return new MarkedPassage(
        header.group(1),
        header.group(2),
        forms,
        stripped.text(),
        tags.statements(),
        tags.unsaid(),
        file,
        number);
  }

  /// Comments are blanked rather than cut, so that line numbers stay right.
  private static String body(List<String> lines) {
    List<String> kept =
        lines.subList(1, lines.size()).stream().map(l -> l.startsWith("#") ? "" : l).toList();
    return String.join("\n", kept).stripTrailing();
  }

  /// Checks the files named, or all of the folders named, and prints how much they hold.
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: StatementCorpus FILE-OR-FOLDER...");
      System.exit(2);
    }
    List<Path> files = new ArrayList<>();
    for (String arg : args) {
      Path path = Path.of(arg);
      try (Stream<Path> below = Files.walk(path, 1)) {
        below.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(files::add);
      }
    }
    try {
      System.out.println(CorpusCounts.of(of(files)));
    } catch (CorpusError e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
