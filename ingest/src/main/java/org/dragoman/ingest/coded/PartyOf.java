package org.dragoman.ingest.coded;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Who a side of a coded event is in a dyad.
final class PartyOf {
  /// Blocks of CAMEO actor codes for those who fight their state.
  private static final List<String> CODES = List.of("REB", "SEP", "INS");

  /// Words of ICEWS' sectors for the same.
  private static final List<String> WORDS = List.of("rebel", "separatist", "insurgent");

  /// How files say that they name nobody.
  private static final Set<String> NOBODY = Set.of("NA", "None", "---", "Unspecified Actor");

  private static final Pattern BLOCKS = Pattern.compile("([A-Z]{3})(?:[A-Z]{3}){0,4}");
  private static final int BLOCK = 3;

  private final Sides sides;
  private final Worths worths;
  private final Map<String, String> known = new HashMap<>();

  PartyOf(Sides sides, Worths worths) {
    this.sides = sides;
    this.worths = worths;
  }

  /// The party; blank where the file names nobody.
  String of(Row.Side side) {
    String key = side.name() + "\t" + side.country() + "\t" + side.sectors();
    return known.computeIfAbsent(key, _ -> find(side));
  }

  private String find(Row.Side side) {
    String name = isNone(side.name()) ? "" : side.name();
    String country = isNone(side.country()) ? "" : side.country();
    if (sides == Sides.ACTOR || sides == Sides.PARTY && fights(side)) {
      return name.isEmpty() ? inShort(country) : name;
    }
    if (!country.isEmpty()) {
      return inShort(country);
    }
    return BLOCKS.matcher(name).matches() ? name.substring(0, BLOCK) : name;
  }

  private String inShort(String country) {
    return worths.country(country).orElse(country);
  }

  private static boolean fights(Row.Side side) {
    String sectors = side.sectors().toLowerCase(Locale.ROOT);
    String name = side.name();
    boolean blocks = name.length() > BLOCK && BLOCKS.matcher(name).matches();
    return WORDS.stream().anyMatch(sectors::contains)
        || CODES.contains(side.sectors())
        || blocks && CODES.stream().anyMatch(c -> name.indexOf(c, BLOCK) % BLOCK == 0);
  }

  private static boolean isNone(String cell) {
    return cell.isBlank() || NOBODY.contains(cell);
  }
}
