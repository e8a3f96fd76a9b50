package org.dragoman.store.sql;

import static org.jooq.impl.DSL.max;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.store.Facet;
import org.dragoman.store.line.Marks;
import org.dragoman.store.sql.Tables.Term;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;

/// The numbers of values of facets, within one step: those that are not there yet are made.
final class Terms {
  private static final int AT_ONCE = 500;

  private final DSLContext dsl;
  private final Map<Value, Long> numbers = new HashMap<>();
  private long last;

  Terms(DSLContext dsl) {
    this.dsl = dsl;
    this.last =
        Optional.ofNullable(dsl.select(max(Term.ID)).from(Term.TABLE).fetchSingle().value1())
            .orElse(0L);
  }

  /// Makes sure that the values of some lines have numbers.
  void learn(Collection<Marks> marks) {
    Set<Value> wanted = new TreeSet<>();
    for (Marks some : marks) {
      some.all().forEach((facet, values) -> values.forEach(v -> wanted.add(new Value(facet, v))));
    }
    wanted.removeAll(numbers.keySet());
    List<Value> list = new ArrayList<>(wanted);
    for (int from = 0; from < list.size(); from += AT_ONCE) {
      find(list.subList(from, Math.min(list.size(), from + AT_ONCE)));
    }
    wanted.removeAll(numbers.keySet());
    make(wanted);
  }

  /// The number of a value that was learnt.
  long of(Facet facet, String value) {
    Long number = numbers.get(new Value(facet, value));
    if (number == null) {
      throw new IllegalStateException("not learnt: " + facet + " " + value);
    }
    return number;
  }

  private void find(List<Value> some) {
    Set<String> values = some.stream().map(Value::value).collect(Collectors.toSet());
    dsl.select(Term.ID, Term.FACET, Term.VALUE)
        .from(Term.TABLE)
        .where(Term.VALUE.in(values))
        .forEach(
            row -> numbers.put(new Value(Facet.valueOf(row.value2()), row.value3()), row.value1()));
  }

  private void make(Set<Value> unknown) {
    if (unknown.isEmpty()) {
      return;
    }
    BatchBindStep batch =
        dsl.batch(dsl.insertInto(Term.TABLE, Term.ID, Term.FACET, Term.VALUE).values(0L, "", ""));
    for (Value value : unknown) {
      long number = ++last;
      numbers.put(value, number);
      batch = batch.bind(number, value.facet.name(), value.value);
    }
    batch.execute();
  }

  private record Value(Facet facet, String value) implements Comparable<Value> {
    @Override
    public int compareTo(Value other) {
      int byFacet = facet.compareTo(other.facet);
      return byFacet != 0 ? byFacet : value.compareTo(other.value);
    }
  }
}
