package org.dragoman.extract.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.extract.place.State;
import org.dragoman.model.table.Table;

/// On how many days of a stretch the base names who held an office of a state. Days on which the
/// state had no such office, or was none, are left out (`unfilled.tsv`).
///
/// @param state ISO 3166 alpha-3
/// @param office id of the office
/// @param days on which there was such an office
/// @param named days on which its holder is known
/// @param doubtful days that lie in the month or year of a change whose day is not known
/// @param rows terms that reach into the stretch
/// @param recalled those of them that rest on memory
public record Coverage(
    String state, String office, int days, int named, int doubtful, int rows, int recalled) {
  /// Share of the days on which the holder is known; 1 where there was no such office.
  public double share() {
    return days == 0 ? 1 : (double) named / days;
  }

  /// The coverage of an office in every independent state, from a first to a last day.
  public static List<Coverage> of(ActorBase base, String office, LocalDate first, LocalDate last) {
    Map<String, BitSet> unfilled = unfilled(office, first, last);
    List<Coverage> all = new ArrayList<>();
    for (State state : base.states().all()) {
      if (!state.cow().isEmpty()) {
        BitSet none = unfilled.getOrDefault(state.iso3(), new BitSet());
        all.add(
            of(base.termsOf(state.iso3(), base.office(office)), state, office, none, first, last));
      }
    }
    return all;
  }

  private static Coverage of(
      List<Term> terms,
      State state,
      String office,
      BitSet unfilled,
      LocalDate first,
      LocalDate last) {
    BitSet named = new BitSet();
    BitSet possible = new BitSet();
    int rows = 0;
    int recalled = 0;
    for (Term term : terms) {
      mark(possible, term.from(), term.to(), first, last);
      mark(named, term.begun().last(), term.ended().map(PartialDate::first), first, last);
      if (!term.from().isAfter(last) && !term.isOver(first)) {
        rows++;
        recalled += term.origin().source().equals("hand") ? 1 : 0;
      }
    }
    named.andNot(unfilled);
    possible.andNot(unfilled);
    possible.andNot(named);
    int days = (int) ChronoUnit.DAYS.between(first, last) + 1 - unfilled.cardinality();
    return new Coverage(
        state.iso3(), office, days, named.cardinality(), possible.cardinality(), rows, recalled);
  }

  private static Map<String, BitSet> unfilled(String office, LocalDate first, LocalDate last) {
    Map<String, BitSet> unfilled = new HashMap<>();
    for (Table.Row row : Table.load(Coverage.class, "unfilled.tsv").rows()) {
      if (row.get("office").equals(office)) {
        LocalDate from = row.as("from", PartialDate::parse, PartialDate.EXPECTED).first();
        Optional<LocalDate> to = row.find("to").map(PartialDate::parse).map(PartialDate::first);
        BitSet days = unfilled.computeIfAbsent(row.get("of"), _ -> new BitSet());
        mark(days, from, to, first, last);
      }
    }
    return unfilled;
  }

  /// Sets the days of a stretch, its end left out, that lie between a first and a last one.
  private static void mark(
      BitSet days, LocalDate from, Optional<LocalDate> to, LocalDate first, LocalDate last) {
    long start = Math.max(0, ChronoUnit.DAYS.between(first, from));
    long end =
        Math.min(
            ChronoUnit.DAYS.between(first, last) + 1,
            to.map(t -> ChronoUnit.DAYS.between(first, t)).orElse(Long.MAX_VALUE));
    if (start < end) {
      days.set((int) start, (int) end);
    }
  }
}
