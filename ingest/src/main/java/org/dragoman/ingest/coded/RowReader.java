package org.dragoman.ingest.coded;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.ingest.coded.Worths.Worth;
import org.dragoman.model.crisis.Deed;

/// Makes deeds of the rows of one file.
final class RowReader {
  private static final int LARGEST_VALUE = 100;
  private static final int MOST_VOLUME = 1_000_000;

  private final String name;
  private final Rows layout;
  private final PartyOf parties;
  private final Worths worths;
  private final EventIntake into;
  private final EventDay days = new EventDay();

  RowReader(String name, Rows layout, PartyOf parties, Worths worths, EventIntake into) {
    this.name = name;
    this.layout = layout;
    this.parties = parties;
    this.worths = worths;
    this.into = into;
    into.layout(layout.name(), layout.scale());
  }

  void read(String line, long number) {
    into.row();
    Optional<Row> row = layout.row(line);
    if (row.isEmpty()) {
      drop(number, "a row that is broken or has too few cells", layout.expected());
    } else {
      event(row.get(), number);
    }
  }

  private void event(Row row, long number) {
    Optional<LocalDate> day = days.of(row.date());
    if (day.isEmpty()) {
      drop(number, "a date that is none: '" + row.date() + "'", "2018-06-01, 20180601 or 180601");
      return;
    }
    into.covered(days.of(row.added()).orElse(day.get()));
    String source = parties.of(row.source());
    String target = parties.of(row.target());
    if (source.isEmpty() || target.isEmpty()) {
      into.oneSided();
      return;
    }
    worth(row, number)
        .ifPresent(worth -> into.take(deed(row, number, day.get(), source, target, worth)));
  }

  private Deed deed(
      Row row, long number, LocalDate day, String source, String target, Worth worth) {
    String code = row.code().isEmpty() ? row.type() : row.code();
    String id = row.id().isEmpty() ? name + ":" + number : row.id();
    return new Deed(
        day,
        into.shared(source),
        into.shared(target),
        worth.part(),
        into.shared(code),
        worth.value(),
        volume(row.volume()),
        id);
  }

  private static int volume(String cell) {
    try {
      return cell.isEmpty() ? 1 : Math.clamp(Long.parseLong(cell), 1, MOST_VOLUME);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /// What the row is worth: its own value, else that of its code or type.
  private Optional<Worth> worth(Row row, long number) {
    Optional<Worth> coded = row.code().isEmpty() ? Optional.empty() : worths.ofCode(row.code());
    if (coded.isEmpty() && !row.type().isEmpty()) {
      coded = worths.ofType(row.type());
    }
    if (row.value().isEmpty() || row.value().equals("NA") || row.value().equals("None")) {
      if (coded.isEmpty()) {
        drop(
            number,
            "no value and no known code: '" + row.code() + "'",
            "a CAMEO code, a PLOVER type or a value");
      }
      return coded;
    }
    return valued(row.value(), coded, number);
  }

  private Optional<Worth> valued(String cell, Optional<Worth> coded, long number) {
    try {
      double value = Double.parseDouble(cell);
      if (Math.abs(value) <= LARGEST_VALUE) {
        return Optional.of(new Worth(coded.map(Worth::part).orElse(partBy(value)), value));
      }
    } catch (NumberFormatException e) {
      // Told below, as every value that is none.
    }
    drop(number, "a value that is none: '" + cell + "'", "a number between -100 and 100");
    return Optional.empty();
  }

  /// What a value says where no code does: the worst are acts.
  private static Deed.Part partBy(double value) {
    if (value >= 0) {
      return Deed.Part.COOPERATION;
    }
    return value <= -5 ? Deed.Part.ACT : Deed.Part.WORD;
  }

  private void drop(long number, String found, String expected) {
    into.drop(name + ":" + number, found, expected);
  }
}
