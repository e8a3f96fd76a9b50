package org.dragoman.extract.actor;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.table.Table;
import org.dragoman.model.table.TableError;

/// A user's own file of actors: one or several tables below each other, each with the heading of
/// the shipped table of its kind. `docs/actors.md` describes it.
///
/// @param name of the file, for messages
/// @param text what is in it
public record ActorFile(String name, String text) {
  /// The kinds of tables, told by the column that only they have.
  private enum Kind {
    BODIES("kind", "id name aliases kind country sectors cameo later"),
    PERSONS("gender", "id name aliases family country gender sector"),
    OFFICES("rank", "office words sector rank"),
    TERMS("person", "of office person from to"),
    HOLDERS("holder", "of office holder from to gender family aliases country"),
    NOUNS("word", "word kind sector");

    private final String mark;
    private final String heading;

    Kind(String mark, String heading) {
      this.mark = mark;
      this.heading = heading;
    }

    List<String> columns() {
      return List.of(heading.split(" ", -1));
    }
  }

  private static final Set<String> FIRST_CELLS = Set.of("id", "office", "of", "word");

  /// The tables of several files together.
  static Tables tables(List<ActorFile> files) {
    Map<Kind, List<Table>> tables = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      tables.put(kind, new ArrayList<>());
    }
    files.forEach(file -> file.into(tables));
    return new Tables(
        tables.getOrDefault(Kind.BODIES, List.of()),
        tables.getOrDefault(Kind.PERSONS, List.of()),
        tables.getOrDefault(Kind.OFFICES, List.of()),
        tables.getOrDefault(Kind.TERMS, List.of()),
        tables.getOrDefault(Kind.HOLDERS, List.of()),
        tables.getOrDefault(Kind.NOUNS, List.of()));
  }

  private void into(Map<Kind, List<Table>> tables) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    List<String> lines = marked.lines().toList();
    int at = 0;
    while (at < lines.size()) {
      if (lines.get(at).isBlank() || lines.get(at).startsWith("#")) {
        at++;
        continue;
      }
      Kind kind = kindOf(at, lines.get(at));
      int end = at + 1;
      while (end < lines.size() && !isHeading(lines.get(end))) {
        end++;
      }
      tables.getOrDefault(kind, new ArrayList<>()).add(table(kind, lines, at, end));
      at = end;
    }
  }

  /// The lines from a heading on as a table, which keeps their numbers.
  private Table table(Kind kind, List<String> lines, int heading, int end) {
    String rows = String.join("\n", lines.subList(heading + 1, end));
    String all = "\n".repeat(heading) + completed(kind, lines.get(heading)) + "\n" + rows;
    return Table.read(name, new StringReader(all));
  }

  /// The heading with the columns that were left out, whose cells are then blank.
  private static String completed(Kind kind, String heading) {
    List<String> columns = new ArrayList<>(cells(heading));
    kind.columns().stream().filter(c -> !columns.contains(c)).forEach(columns::add);
    return String.join("\t", columns);
  }

  private static boolean isHeading(String line) {
    List<String> cells = cells(line);
    return cells.size() > 2
        && FIRST_CELLS.contains(cells.getFirst())
        && cells.get(1).matches("[a-z]+")
        && Arrays.stream(Kind.values())
            .anyMatch(kind -> kind.columns().containsAll(cells.subList(0, 2)));
  }

  private Kind kindOf(int at, String heading) {
    List<String> cells = cells(heading);
    for (Kind kind : Kind.values()) {
      if (cells.contains(kind.mark) && cells.getFirst().equals(kind.columns().getFirst())) {
        check(at, kind, cells);
        return kind;
      }
    }
    throw new TableError(
        name,
        at + 1,
        "'" + heading.replace('\t', ' ') + "'",
        "the heading of a table, its columns divided by tabs: " + headings());
  }

  private void check(int at, Kind kind, List<String> cells) {
    Set<String> seen = new HashSet<>();
    for (String cell : cells) {
      boolean known = kind.columns().contains(cell) || cell.equals("source");
      if (!known || !seen.add(cell)) {
        throw new TableError(
            name,
            at + 1,
            "column '" + cell + "'" + (known ? " again" : ""),
            "one each of " + kind.columns() + " and source");
      }
    }
  }

  private static String headings() {
    return String.join("; ", Arrays.stream(Kind.values()).map(kind -> kind.heading).toList());
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }
}
