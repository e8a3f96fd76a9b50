package org.dragoman.ingest.coded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.crisis.Deed;

/// What comes out of event files: deeds, one by one, and at the end what was read, which days the
/// files cover, and what was dropped (all counted, the first hundred kept).
public final class EventIntake {
  private static final int KEPT = 100;

  private final Consumer<Deed> deeds;
  private final Set<LocalDate> covered = new HashSet<>();
  private final Set<String> formats = new TreeSet<>();
  private final Set<String> scales = new TreeSet<>();
  private final Map<String, String> shared = new HashMap<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private long rows;
  private long taken;
  private long oneSided;
  private long droppedRows;

  /// @param deeds takes each deed
  public EventIntake(Consumer<Deed> deeds) {
    this.deeds = deeds;
  }

  void row() {
    rows++;
  }

  void take(Deed deed) {
    taken++;
    deeds.accept(deed);
  }

  void oneSided() {
    oneSided++;
  }

  void covered(LocalDate day) {
    covered.add(day);
  }

  void layout(String format, String scale) {
    formats.add(format);
    scales.add(scale);
  }

  void drop(String where, String found, String expected) {
    droppedRows++;
    if (dropped.size() < KEPT) {
      dropped.add(new Dropped(where, found, expected));
    }
  }

  /// One copy of equal texts, so that millions of deeds share them.
  String shared(String text) {
    return shared.computeIfAbsent(text, t -> t);
  }

  /// Rows read, headers not counted.
  public long rows() {
    return rows;
  }

  /// Rows that were events between two parties.
  public long taken() {
    return taken;
  }

  /// Rows that name but one party or none; they are no fault.
  public long oneSidedRows() {
    return oneSided;
  }

  /// Rows and files that could not be used.
  public long droppedRows() {
    return droppedRows;
  }

  /// The first of what was dropped.
  public List<Dropped> firstDropped() {
    return List.copyOf(dropped);
  }

  /// Days on which the files' makers saw anything happen.
  public Collection<LocalDate> days() {
    return Set.copyOf(covered);
  }

  /// The formats that were seen.
  public List<String> formats() {
    return List.copyOf(formats);
  }

  /// The scale of the values; joined by `+` where files are on different ones.
  public String scale() {
    return scales.isEmpty() ? "none" : String.join("+", scales);
  }
}
