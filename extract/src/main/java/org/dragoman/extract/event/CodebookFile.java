package org.dragoman.extract.event;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;

/// A file of a project's own codebook: rows of one of the tables that events are coded by, under
/// the heading of the shipped table. `docs/codebook.md` describes it.
///
/// @param name of the file, for messages; its last part says which table it is
/// @param text what is in it
public record CodebookFile(String name, String text) {
  /// The tables that a project may add rows to.
  enum Kind {
    LEXICON("words pos with code op source target need"),
    CLASSES("class words"),
    CODES("code name type mode contexts gdelt icews"),
    COMPOSITIONS("op deed code"),
    REFINEMENTS("code class finer"),
    CONTEXTS("context words"),
    INTENSITIES("type mode score"),
    PRECEDENCE("type");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    private List<String> columns() {
      return List.of(heading.split(" ", -1));
    }

    String file() {
      return name().toLowerCase(java.util.Locale.ROOT) + ".tsv";
    }
  }

  /// Whether a file of this name may lie in a codebook's folder.
  public static boolean isKnown(String file) {
    return Arrays.stream(Kind.values()).anyMatch(kind -> kind.file().equals(file));
  }

  /// The names that files of a codebook have, for messages.
  public static String names() {
    return Arrays.stream(Kind.values()).map(Kind::file).collect(Collectors.joining(", "));
  }

  boolean is(Kind kind) {
    String file = name.replace('\\', '/');
    return file.substring(file.lastIndexOf('/') + 1).equals(kind.file());
  }

  /// Its rows; columns that the heading leaves out are blank.
  ///
  /// @throws TableError if the heading names a column that the table has not, or a line is broken
  Table table(Kind kind) {
    List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    int heading = 0;
    while (heading < lines.size() && isSkipped(lines.get(heading))) {
      heading++;
    }
    if (heading == lines.size()) {
      return new Table(name, kind.columns(), List.of());
    }
    String columns = completed(kind, heading + 1, lines.get(heading));
    String rest = String.join("\n", lines.subList(heading + 1, lines.size()));
    return Table.read(name, new StringReader("\n".repeat(heading) + columns + "\n" + rest));
  }

  private static boolean isSkipped(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  private String completed(Kind kind, int line, String heading) {
    List<String> cells = Arrays.stream(heading.split("\t", -1)).map(String::strip).toList();
    boolean unknown = cells.stream().anyMatch(c -> !kind.columns().contains(c));
    boolean twice = cells.stream().distinct().count() < cells.size();
    if (unknown || twice || !cells.contains(kind.columns().getFirst())) {
      throw new TableError(
          name,
          line,
          "the heading '" + String.join(" ", cells) + "'",
          "columns of " + kind.columns() + ", divided by tabs");
    }
    return heading
        + kind.columns().stream()
            .filter(c -> !cells.contains(c))
            .map(c -> "\t" + c)
            .collect(Collectors.joining());
  }
}
