package org.dragoman.model.crisis;

import java.util.List;
import org.dragoman.model.Citation;

/// A summary in the sources' own sentences.
///
/// @param lines all of them, in reading order
public record Briefing(List<Line> lines) {
  public Briefing {
    lines = List.copyOf(lines);
  }

  /// The lines of a briefing of some length, in reading order.
  public List<Line> lines(Length length) {
    return lines.stream().filter(l -> l.rank() <= length.lines()).toList();
  }

  /// A sentence with its sources.
  ///
  /// @param text verbatim from the first citation
  /// @param section what the line is about
  /// @param rank 1 for the line that the shortest briefing would keep, then upwards
  /// @param citations where it stands, then where else the same is reported
  /// @param conflicts where the reports of what it tells differ
  public record Line(
      String text, Section section, int rank, List<Citation> citations, List<Conflict> conflicts) {
    public Line {
      citations = List.copyOf(citations);
      conflicts = List.copyOf(conflicts);
      if (citations.isEmpty()) {
        throw new IllegalArgumentException("a line has a citation");
      }
      if (rank < 1) {
        throw new IllegalArgumentException("ranks begin at 1: " + rank);
      }
    }

    /// A line on which nobody differs.
    public Line(String text, Section section, List<Citation> citations) {
      this(text, section, 1, citations, List.of());
    }

    /// The same line at another rank.
    public Line at(int another) {
      return new Line(text, section, another, citations, conflicts);
    }
  }

  /// The parts of a briefing, in reading order.
  public enum Section {
    /// What most reports have in common.
    LEAD,
    /// What was first reported on the last days.
    NEW,
    KEY,
    DISPUTED,
    BACKGROUND
  }

  /// How long a briefing is.
  public enum Length {
    FIVE_LINES(5),
    PAGE(20),
    FULL(Integer.MAX_VALUE);

    private final int lines;

    Length(int lines) {
      this.lines = lines;
    }

    /// How many lines it has at most.
    public int lines() {
      return lines;
    }
  }
}
