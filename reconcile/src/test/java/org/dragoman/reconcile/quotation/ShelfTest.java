package org.dragoman.reconcile.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.model.finding.Findings;
import org.dragoman.reconcile.Newsroom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theMarksPassNothingByThatHoldsEnough(long seed) {
    Random random = new Random(seed);
    Shelf shelf = new Shelf();
    List<Open> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Open open = new Open(quoted(), i, false, words(random));
      shelf.add(open);
      all.add(open);
    }
    List<String> sought = List.copyOf(words(random));
    for (double needed = 1; needed <= sought.size(); needed += 0.5) {
      double least = needed;
      Set<Open> found = new LinkedHashSet<>();
      shelf.addHolding(sought, needed, found);
      assertThat(found).containsExactlyElementsOf(holding(all, sought, least));
    }
  }

  private static List<Open> holding(List<Open> all, List<String> words, double needed) {
    return all.stream()
        .filter(o -> words.stream().filter(o.words()::contains).count() >= needed)
        .toList();
  }

  private static Set<String> words(Random random) {
    return IntStream.range(0, 8)
        .mapToObj(_ -> "word" + random.nextInt(30))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Quoted quoted() {
    Findings f = Newsroom.article("a", "", "no word").quotes("person:x", "no word").findings();
    return Quoted.of(f.statements().getFirst(), f.article(), 0, "story");
  }
}
