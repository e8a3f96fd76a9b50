package org.dragoman.extract.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.dragoman.model.finding.Place;
import org.dragoman.model.table.TableError;

/// Populated places and first-level parts of states by name.
///
/// The table is kept as it is read, sorted by key, and searched by halving: nothing is parsed
/// before it is asked for.
public final class Gazetteer {
  private static final String TABLE = "gazetteer.tsv.gz";
  private static final int CELLS = 8;

  private final byte[] table;
  private final int first;
  private final States states;

  private Gazetteer(byte[] table, States states) {
    this.table = table;
    this.states = states;
    int at = 0;
    while (at < table.length && table[at] == '#') {
      at = lineEnd(at) + 1;
    }
    this.first = at;
  }

  /// The gazetteer that Dragoman ships.
  public static Gazetteer shipped(States states) {
    try (InputStream in = Gazetteer.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("no table " + TABLE + " beside " + Gazetteer.class);
      }
      return new Gazetteer(new GZIPInputStream(in, 1 << 16).readAllBytes(), states);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A gazetteer of lines, sorted by key.
  static Gazetteer of(String lines, States states) {
    return new Gazetteer(lines.getBytes(StandardCharsets.UTF_8), states);
  }

  /// Everything of a name, the most populous first.
  List<Spot> named(String name) {
    byte[] key = Folding.key(name).getBytes(StandardCharsets.UTF_8);
    List<Spot> found = new ArrayList<>();
    if (key.length == 0) {
      return found;
    }
    for (int at = firstAtLeast(key);
        at < table.length && compare(at, key) == 0;
        at = lineEnd(at) + 1) {
      spot(new String(table, at, lineEnd(at) - at, StandardCharsets.UTF_8)).ifPresent(found::add);
    }
    return found;
  }

  /// The state in which a place of at least the given population lies, or a part of a state; empty
  /// when there are several states of it that are alike.
  public Optional<State> stateOf(String name, long population) {
    List<Spot> spots =
        named(name).stream()
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
    return open ? Optional.empty() : best.country().flatMap(states::find);
  }

  private Optional<Spot> spot(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != CELLS) {
      throw new TableError(TABLE, 0, line, CELLS + " cells");
    }
    boolean city = !cells[6].isEmpty();
    return states
        .findByIso2(cells[2])
        .map(state ->
            new Spot(
                cells[1],
                Optional.of(state.iso3()),
                cells[3],
                degrees(cells[4]),
                degrees(cells[5]),
                city ? Long.parseLong(cells[6]) : 0,
                cells[7].isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(Long.parseLong(cells[7])),
                city ? Place.Precision.CITY : Place.Precision.REGION));
  }

  private static OptionalDouble degrees(String cell) {
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  private int firstAtLeast(byte[] key) {
    int low = first;
    int high = table.length;
    while (low < high) {
      int middle = lineStart((low + high) >>> 1);
      if (compare(middle, key) < 0) {
        low = Math.min(lineEnd(middle) + 1, high);
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > first && table[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < table.length && table[end] != '\n') {
      end++;
    }
    return end;
  }

  /// Compares the key of the line that begins at an offset.
  private int compare(int line, byte[] key) {
    int i = 0;
    while (i < key.length && line + i < table.length && table[line + i] == key[i]) {
      i++;
    }
    boolean ends = line + i < table.length && table[line + i] == '\t';
    if (i == key.length) {
      return ends ? 0 : 1;
    }
    return ends || line + i >= table.length ? -1 : Byte.compare(table[line + i], key[i]);
  }
}
