package org.dragoman.serve.route;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// A parameter of a route: its name, what it does, and which values it takes. Both the checks and
/// the description of the interface come from it.
///
/// @param name as it stands in the address
/// @param what it does, as a sentence
/// @param type which values it takes
/// @param example a value that makes sense on the example's record
public record Parameter(String name, String what, Type type, String example) {
  private static final int LONGEST = 500;

  /// Which values a parameter takes.
  public sealed interface Type {
    /// Any short text.
    ///
    /// @param many whether it may be repeated
    record Text(boolean many) implements Type {}

    /// A day.
    record Day() implements Type {}

    /// One of some words; may be repeated.
    record Choice(List<String> of) implements Type {
      public Choice {
        of = List.copyOf(of);
      }
    }

    /// A whole number.
    ///
    /// @param usual the value when it is not given
    record Whole(int least, int most, int usual) implements Type {}

    /// Two actors or countries, the one who acts first.
    record Pair() implements Type {}
  }

  public static Parameter text(String name, String what, String example) {
    return new Parameter(name, what, new Type.Text(false), example);
  }

  /// A text that may be repeated; then any of the values will do.
  public static Parameter any(String name, String what, String example) {
    return new Parameter(name, what, new Type.Text(true), example);
  }

  public static Parameter day(String name, String what, String example) {
    return new Parameter(name, what, new Type.Day(), example);
  }

  public static Parameter choice(String name, String what, List<String> of) {
    return new Parameter(name, what, new Type.Choice(of), of.getFirst());
  }

  public static Parameter whole(String name, String what, int least, int most, int usual) {
    return new Parameter(name, what, new Type.Whole(least, most, usual), String.valueOf(usual));
  }

  public static Parameter pair(String name, String what, String example) {
    return new Parameter(name, what, new Type.Pair(), example);
  }

  /// Whether it may be given several times.
  public boolean isRepeatable() {
    return switch (type) {
      case Type.Text(boolean many) -> many;
      case Type.Choice(_) -> true;
      case Type.Day(), Type.Whole(_, _, _), Type.Pair() -> false;
    };
  }

  /// @throws Problem if the value is none that the parameter takes
  void check(String value) {
    if (value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
      throw Problem.invalid(name, value, "at most " + LONGEST + " printable characters");
    }
    expected(value)
        .ifPresent(expected -> {
          throw Problem.invalid(name, value, expected);
        });
  }

  /// What is expected instead of a value; nothing if it is good.
  private Optional<String> expected(String value) {
    return switch (type) {
      case Type.Text(_) -> Optional.of("some text").filter(_ -> value.isBlank());
      case Type.Day() ->
          Optional.of("a day such as " + example).filter(_ -> dayOf(value).isEmpty());
      case Type.Choice(var of) ->
          Optional.of("one of " + String.join(", ", of)).filter(_ -> !of.contains(value));
      case Type.Whole(int least, int most, _) ->
          Optional.of("a whole number from " + least + " to " + most)
              .filter(_ -> wholeOf(value).filter(n -> n >= least && n <= most).isEmpty());
      case Type.Pair() ->
          Optional.of("two ids or countries such as " + example)
              .filter(_ -> !value.matches("[^,\\s]{1,200}[-,][^,\\s]{1,200}"));
    };
  }

  static Optional<LocalDate> dayOf(String value) {
    try {
      return Optional.of(LocalDate.parse(value)).filter(d -> d.getYear() > 0);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static Optional<Integer> wholeOf(String value) {
    try {
      return Optional.of(Integer.parseInt(value));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
