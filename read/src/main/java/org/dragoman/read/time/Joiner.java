package org.dragoman.read.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.TimeExpression.Kind;

/// Joins a time of the day with the day beside it: `9 p.m. Tuesday`, `Jan. 4 at 10:30 a.m.`, `the
/// morning of January 3` are one expression each.
final class Joiner {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s{1,3}|,\\s{1,3}|,?\\s{1,3}(?:on|at|of|at about|at around)\\s{1,3}");
  private static final int DAY_LENGTH = "2026-01-04".length();

  List<TimeExpression> join(Article article, List<TimeExpression> times) {
    List<TimeExpression> joined = new ArrayList<>();
    for (TimeExpression time : times) {
      Optional<TimeExpression> both =
          joined.isEmpty() ? Optional.empty() : pair(article, joined.getLast(), time);
      if (both.isPresent()) {
        joined.set(joined.size() - 1, both.get());
      } else {
        joined.add(time);
      }
    }
    return joined;
  }

  private static Optional<TimeExpression> pair(
      Article article, TimeExpression first, TimeExpression second) {
    boolean near =
        BETWEEN
            .matcher(article.text().substring(first.span().end(), second.span().start()))
            .matches();
    boolean clockThenDay = first.kind() == Kind.TIME && isDay(second);
    boolean dayThenClock = isDay(first) && second.kind() == Kind.TIME;
    if (!near || !(clockThenDay || dayThenClock)) {
      return Optional.empty();
    }
    TimeExpression clock = clockThenDay ? first : second;
    TimeExpression day = clockThenDay ? second : first;
    return hourOf(clock).map(hour -> joined(first, second, day, hour));
  }

  private static TimeExpression joined(
      TimeExpression first, TimeExpression second, TimeExpression day, String hour) {
    Optional<String> value = day.value().map(v -> v + hour);
    return new TimeExpression(first.span().cover(second.span()), Kind.TIME, value, day.why());
  }

  /// A clock time is no joiner's business when it has its own date: "Monday morning Tuesday".
  private static Optional<String> hourOf(TimeExpression clock) {
    return clock
        .value()
        .filter(v -> v.indexOf('T') == DAY_LENGTH)
        .map(v -> v.substring(DAY_LENGTH));
  }

  private static boolean isDay(TimeExpression time) {
    boolean day =
        time.value().filter(v -> v.length() == DAY_LENGTH && !v.contains("_")).isPresent();
    return time.kind() == Kind.DATE && (day || time.value().isEmpty());
  }
}
