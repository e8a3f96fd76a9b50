package org.dragoman.extract.actor;

import java.util.List;

/// An office that one person holds at a time.
///
/// @param id `foreign-minister`
/// @param words how texts call it, folded
/// @param sector PLOVER sector of its holder
/// @param rank the lower, the nearer to "the leader" of a country
record Office(String id, List<String> words, String sector, int rank) {
  Office {
    words = List.copyOf(words);
  }
}
