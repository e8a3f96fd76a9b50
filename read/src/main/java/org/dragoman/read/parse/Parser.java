package org.dragoman.read.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Token;
import org.dragoman.read.model.Labels;
import org.dragoman.read.model.Scores;

/// Makes of a sentence's scores what fits together best: a tree with one root, a tag a word, and
/// whole names.
public final class Parser {
  private final List<Relation> relations;
  private final List<String> tags;
  private final NamePath names;

  /// A parser of scores with such labels.
  ///
  /// @param labels what the scores stand for
  public Parser(Labels labels) {
    this.relations = labels.relations().stream().map(Relation::of).toList();
    this.tags = labels.tags();
    this.names = new NamePath(NameTag.of(labels.names()));
  }

  /// The words of a sentence with their heads, relations, tags and names.
  public List<ParsedWord> parse(Scores scores) {
    int[] heads = Tree.over(arcs(scores));
    List<NameTag> nameTags = names.best(scores.words(), scores::name);
    List<ParsedWord> words = new ArrayList<>();
    for (int word = 1; word <= scores.words(); word++) {
      int at = word;
      String tag = tags.get(best(tags.size(), t -> scores.tag(at, t)));
      int head = heads[word] == 0 ? Token.ROOT : heads[word] - 1;
      words.add(
          new ParsedWord(head, relation(scores, word, heads[word]), tag, nameTags.get(word - 1)));
    }
    return words;
  }

  private static double[][] arcs(Scores scores) {
    int size = scores.words() + 1;
    double[][] arcs = new double[size][size];
    for (int dependent = 1; dependent < size; dependent++) {
      for (int head = 0; head < size; head++) {
        arcs[dependent][head] = scores.arc(dependent, head);
      }
    }
    return arcs;
  }

  /// The likeliest relation; `root` hangs from the root and nothing else does.
  private Relation relation(Scores scores, int dependent, int head) {
    if (head == 0) {
      return Relation.ROOT;
    }
    float[] likely = scores.relations(dependent, head);
    likely[relations.indexOf(Relation.ROOT)] = Float.NEGATIVE_INFINITY;
    return relations.get(best(likely.length, r -> likely[r]));
  }

  private static int best(int count, IntToDoubleFunction score) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      best = score.applyAsDouble(i) > score.applyAsDouble(best) ? i : best;
    }
    return best;
  }
}
