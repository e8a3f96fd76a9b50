package org.dragoman.read.model;

import java.util.List;
import org.dragoman.model.reading.Relation;

/// What the model makes of the words of a sentence.
///
/// @param heads index of each word's head, -1 for the root
/// @param relations how it depends on it
/// @param tags Penn tags
/// @param names name tags, BIO with PER, ORG, LOC
public record Parse(
    List<Integer> heads, List<Relation> relations, List<String> tags, List<String> names) {
  public Parse {
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    tags = List.copyOf(tags);
    names = List.copyOf(names);
  }
}
