package org.dragoman.training.data;

import java.util.List;
import java.util.Set;

/// A sentence's dependency tree and tags, as a treebank gives them.
///
/// @param heads of each word the number of its head, counted from 1; 0 for the root
/// @param relations of each word, with the subtypes that the reader tells apart
/// @param tags Penn tags
/// @param classes universal word classes: `VERB`, `PUNCT`
public record GoldTree(
    List<Integer> heads, List<String> relations, List<String> tags, List<String> classes) {
  private static final Set<String> KEPT_SUBTYPES =
      Set.of(
          "nsubj:pass",
          "obl:agent",
          "obl:tmod",
          "obl:unmarked",
          "nmod:poss",
          "acl:relcl",
          "aux:pass",
          "compound:prt");

  public GoldTree {
    heads = List.copyOf(heads);
    relations = relations.stream().map(GoldTree::kept).toList();
    tags = List.copyOf(tags);
    classes = List.copyOf(classes);
  }

  /// A relation with its subtype only where the reader needs that.
  private static String kept(String relation) {
    return KEPT_SUBTYPES.contains(relation) ? relation : universal(relation);
  }

  /// A relation without its subtype.
  public static String universal(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  int size() {
    return heads.size();
  }

  /// The head of a word, counted from 0.
  public int headOf(int word) {
    return heads.get(word);
  }

  /// Whether a word, counted from 0, is a mark.
  public boolean isPunctuation(int word) {
    return classes.get(word).equals("PUNCT");
  }
}
