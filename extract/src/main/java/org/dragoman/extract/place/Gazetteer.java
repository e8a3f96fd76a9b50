package org.dragoman.extract.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.dragoman.model.finding.Place;
import org.dragoman.model.table.TableError;

/// Populated places and first-level parts of states by name.
///
/// The table is unpacked when a name is first looked up, once for all, and never parsed as a whole
/// ([SortedLines]).
public final class Gazetteer {
  private static final String TABLE = "gazetteer.tsv.gz";
  private static final int CELLS = 8;

  /// A town of this size keeps its name from meaning a province elsewhere: Canterbury.
  private static final long TOWN = 50_000;

  private final Supplier<SortedLines> table;
  private final States states;

  private Gazetteer(Supplier<SortedLines> table, States states) {
    this.table = table;
    this.states = states;
  }

  /// The table that Dragoman ships, read when it is first asked for.
  private static final class Shipped {
    static final SortedLines LINES = SortedLines.load(Gazetteer.class, TABLE);
  }

  /// The gazetteer that Dragoman ships.
  public static Gazetteer shipped(States states) {
    return new Gazetteer(() -> Shipped.LINES, states);
  }

  /// A gazetteer of lines, sorted by key.
  static Gazetteer of(String lines, States states) {
    SortedLines table = SortedLines.of(lines);
    return new Gazetteer(() -> table, states);
  }

  /// Everything of a name, the most populous first.
  List<Spot> named(String name) {
    byte[] key = Folding.key(name).getBytes(StandardCharsets.UTF_8);
    List<Spot> found = new ArrayList<>();
    if (key.length > 0) {
      table.get().of(key).forEach(line -> spot(line).ifPresent(found::add));
    }
    return found;
  }

  /// The state in which a place of at least the given population lies, or a part of a state; empty
  /// when there are several states of it that are alike.
  public Optional<State> stateOf(String name, long population) {
    List<Spot> spots =
        named(name).stream()
            .filter(s -> !s.district())
            .filter(s -> s.precision() == Place.Precision.REGION || s.population() >= population)
            .toList();
    if (spots.isEmpty()) {
      return Optional.empty();
    }
    Spot best = spots.getFirst();
    boolean open =
        spots.stream()
            .anyMatch(s ->
                !s.country().equals(best.country()) && s.population() * 5 >= best.population());
    boolean shared =
        best.precision() == Place.Precision.REGION
            && named(name).stream()
                .anyMatch(s -> !s.country().equals(best.country()) && s.population() >= TOWN);
    return open || shared ? Optional.empty() : best.country().flatMap(states::find);
  }

  private Optional<Spot> spot(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new TableError(TABLE, 0, line, CELLS + " cells");
    }
    Kind kind = Kind.of(cells[6]);
    return states
        .findByIso2(cells[2])
        .map(state ->
            new Spot(
                cells[1],
                Optional.of(state.iso3()),
                cells[3],
                degrees(cells[4]),
                degrees(cells[5]),
                kind.people(cells[6]),
                cells[7].isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(cells[7])),
                kind == Kind.TOWN ? Place.Precision.CITY : Place.Precision.REGION,
                kind == Kind.COUNTY));
  }

  /// What a line is, as the mark before its population says.
  private enum Kind {
    TOWN(0),
    PROVINCE(1),
    COUNTY(1);

    private final int mark;

    Kind(int mark) {
      this.mark = mark;
    }

    static Kind of(String population) {
      if (population.startsWith("D")) {
        return COUNTY;
      }
      return population.isEmpty() || population.startsWith("R") ? PROVINCE : TOWN;
    }

    long people(String population) {
      return population.length() <= mark ? 0 : Long.parseLong(population.substring(mark));
    }
  }

  private static OptionalDouble degrees(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }
}
