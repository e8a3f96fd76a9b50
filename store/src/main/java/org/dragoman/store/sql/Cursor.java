package org.dragoman.store.sql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.store.Period;
import org.dragoman.store.Query;

/// Where a page ended: at which value of the order, and at which line.
///
/// @param value by which lines are sorted
/// @param line number of the last line
record Cursor(long value, long line) {
  private static final Pattern FORM =
      Pattern.compile("([A-Z]+)\\.([A-Z]+)\\.(-?\\d{1,18})\\.(\\d{1,18})");

  /// How it is handed out.
  String handle(Query query) {
    String plain =
        "%s.%s.%d.%d".formatted(query.order(), query.filter().period().clock(), value, line);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }

  /// The cursor that a query brings back.
  ///
  /// @throws IllegalArgumentException if it is not one, or of another order
  static Optional<Cursor> of(Query query) {
    return query.cursor().map(handle -> read(handle, query));
  }

  private static Cursor read(String handle, Query query) {
    Matcher form = FORM.matcher(decoded(handle));
    if (!form.matches()) {
      throw new IllegalArgumentException("a cursor is the `next` of a page, found " + handle);
    }
    Period.Clock clock = query.filter().period().clock();
    if (!form.group(1).equals(query.order().name()) || !form.group(2).equals(clock.name())) {
      throw new IllegalArgumentException("the cursor is of a page in another order");
    }
    return new Cursor(Long.parseLong(form.group(3)), Long.parseLong(form.group(4)));
  }

  private static String decoded(String handle) {
    try {
      return new String(Base64.getUrlDecoder().decode(handle), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException _) {
      return "";
    }
  }
}
