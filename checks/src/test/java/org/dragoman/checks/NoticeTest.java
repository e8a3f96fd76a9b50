package org.dragoman.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is shipped of others is said in NOTICE.
class NoticeTest {
  private static final Pattern SHIPPED = Pattern.compile("(?m)^ +([\\w.-]+:[\\w.-]+):jar:");
  private static final Pattern NAMED = Pattern.compile("(?m)^([\\w.-]+:[\\w.-]+) {2,}[A-Z]");

  @Test
  void everyShippedLibraryIsNamedWithItsLicence() {
    assertThat(found(NAMED, "NOTICE")).isEqualTo(found(SHIPPED, "app/target/libraries.txt"));
  }

  private static Set<String> found(Pattern pattern, String file) {
    return pattern
        .matcher(Repository.text(Repository.root().resolve(file)))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
