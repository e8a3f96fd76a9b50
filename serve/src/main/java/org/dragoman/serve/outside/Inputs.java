package org.dragoman.serve.outside;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the application reads, and what of it could not be read.
@FunctionalInterface
public interface Inputs {
  /// How it stands now.
  State now();

  /// How the inputs stand.
  ///
  /// @param inputs in the order in which the user named them
  /// @param dropped files, or parts of files, that could not be used; the latest last
  record State(List<Input> inputs, List<Trouble> dropped) {
    /// Nothing is read.
    public static final State NONE = new State(List.of(), List.of());

    public State {
      inputs = List.copyOf(inputs);
      dropped = List.copyOf(dropped);
    }
  }

  /// A folder, a file or a feed.
  ///
  /// @param name as the user gave it
  /// @param title as it calls itself
  /// @param articles how many came from it since the start; none where that is not counted
  /// @param asked when it was last looked at
  /// @param next when it will be
  /// @param trouble why it could not be read the last time
  /// @param dropped what is announced there but cannot be had
  record Input(
      Kind kind,
      String name,
      Optional<String> title,
      Optional<Integer> articles,
      Optional<Instant> asked,
      Optional<Instant> next,
      Optional<Trouble> trouble,
      List<Trouble> dropped) {
    public Input {
      dropped = List.copyOf(dropped);
    }
  }

  /// What an input is.
  enum Kind {
    /// Read once.
    FILES,
    /// Looked at again and again.
    WATCHED,
    FEED
  }

  /// Something that could not be used.
  ///
  /// @param where it is
  /// @param found what was found there
  /// @param expected what would have been right
  record Trouble(String where, String found, String expected) {}
}
