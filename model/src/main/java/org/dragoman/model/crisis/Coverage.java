package org.dragoman.model.crisis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The days of which anything could be known. A day without coverage is no day of peace: nothing is
/// said about it.
///
/// @param stretches in order, neither overlapping nor touching
public record Coverage(List<Stretch> stretches) {
  public Coverage {
    stretches = List.copyOf(stretches);
    for (int i = 1; i < stretches.size(); i++) {
      if (!stretches.get(i).from().isAfter(stretches.get(i - 1).to().plusDays(1))) {
        throw new IllegalArgumentException("stretches overlap or touch: " + stretches);
      }
    }
  }

  /// Days in a row, both ends included.
  public record Stretch(LocalDate from, LocalDate to) {
    public Stretch {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(to + " is before " + from);
      }
    }
  }

  /// Exactly these days.
  public static Coverage of(Collection<LocalDate> days) {
    return bridging(days, 0);
  }

  /// These days, and stretches of at most so many others between them.
  public static Coverage bridging(Collection<LocalDate> days, int longestGap) {
    List<Stretch> stretches = new ArrayList<>();
    for (LocalDate day : new TreeSet<>(days)) {
      if (!stretches.isEmpty()
          && !day.isAfter(stretches.getLast().to().plusDays(longestGap + 1L))) {
        stretches.set(stretches.size() - 1, new Stretch(stretches.getLast().from(), day));
      } else {
        stretches.add(new Stretch(day, day));
      }
    }
    return new Coverage(stretches);
  }

  /// Whether nothing at all is known.
  public boolean isEmpty() {
    return stretches.isEmpty();
  }

  /// How many days are covered.
  public long days() {
    return stretches.stream().mapToLong(s -> s.to().toEpochDay() - s.from().toEpochDay() + 1).sum();
  }
}
