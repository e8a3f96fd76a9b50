package org.dragoman.model.crisis;

import java.util.List;
import org.dragoman.model.Citation;

/// A summary in the sources' own sentences.
///
/// @param lines in reading order
public record Briefing(List<Line> lines) {
  public Briefing {
    lines = List.copyOf(lines);
  }

  /// A sentence with its sources.
  ///
  /// @param text verbatim from the first citation
  /// @param section what the line is about
  /// @param citations where it stands, then where else the same is reported
  public record Line(String text, Section section, List<Citation> citations) {
    public Line {
      citations = List.copyOf(citations);
      if (citations.isEmpty()) {
        throw new IllegalArgumentException("a line has a citation");
      }
    }
  }

  /// The parts of a briefing.
  public enum Section {
    KEY,
    DISPUTED,
    BACKGROUND
  }
}
