package org.dragoman.publish.briefing;

import java.util.List;

/// A briefing as it is laid out, in whatever form it is then written.
///
/// @param title its title
/// @param asOf one line on how fresh it is
/// @param parts its parts, in reading order
/// @param citations where each numbered citation stands; citation 1 first
/// @param read what was read, then what was not
record Sheet(
    String title, String asOf, List<Part> parts, List<String> citations, List<String> read) {
  Sheet {
    parts = List.copyOf(parts);
    citations = List.copyOf(citations);
    read = List.copyOf(read);
  }

  /// Lines under one heading.
  record Part(String heading, List<Item> items) {
    Part {
      items = List.copyOf(items);
    }
  }

  /// A line.
  ///
  /// @param text verbatim from the source
  /// @param citations numbers of its citations
  /// @param notes where reports differ on what it tells
  record Item(String text, List<Integer> citations, List<String> notes) {
    Item {
      citations = List.copyOf(citations);
      notes = List.copyOf(notes);
    }
  }
}
