package org.dragoman.training.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.reading.Token;
import org.dragoman.read.model.Encoded;
import org.dragoman.read.model.Network;
import org.dragoman.read.parse.ParsedWord;
import org.dragoman.read.parse.Parser;
import org.dragoman.training.data.GoldTree;
import org.dragoman.training.data.NameTags;
import org.dragoman.training.data.Sample;

/// Reads sentences with a written model, as the product does, and counts what is right.
///
/// Marks do not count for trees, and relations count without subtypes. A subject or object is an
/// edge to a verb; a name must have the same words and type.
public final class ModelScore {
  private static final int BATCH = 8;

  private final Network network;
  private final Parser parser;
  private final Tally tally = new Tally();

  private ModelScore(Network network) {
    this.network = network;
    this.parser = new Parser(network.labels());
  }

  /// The counts for some sentences: `heads`, `labelled heads`, `tags`, `subjects`, `objects`,
  /// `names` and `names PER` ..., `spans`.
  public static Tally of(Network network, List<Sample> samples) {
    ModelScore score = new ModelScore(network);
    List<Sample> order = new ArrayList<>(samples);
    order.sort(Comparator.comparingInt(sample -> sample.words().size()));
    for (int from = 0; from < order.size(); from += BATCH) {
      score.read(order.subList(from, Math.min(order.size(), from + BATCH)));
    }
    return score.tally;
  }

  private void read(List<Sample> batch) {
    List<Encoded> encoded = batch.stream().map(s -> network.encode(s.words())).toList();
    List<List<ParsedWord>> parsed = network.score(encoded).stream().map(parser::parse).toList();
    for (int i = 0; i < batch.size(); i++) {
      List<ParsedWord> words = parsed.get(i);
      batch.get(i).tree().ifPresent(tree -> countTree(tree, words));
      batch.get(i).names().ifPresent(names -> countNames(names, words));
    }
  }

  private void countTree(GoldTree tree, List<ParsedWord> words) {
    for (int word = 0; word < words.size(); word++) {
      ParsedWord found = words.get(word);
      boolean head = number(found.head()) == tree.headOf(word);
      String label = found.relation().label();
      String gold = tree.relations().get(word);
      if (!tree.isPunctuation(word)) {
        tally.add("heads", head);
        tally.add(
            "labelled heads", head && GoldTree.universal(label).equals(GoldTree.universal(gold)));
      }
      tally.add("tags", found.tag().equals(tree.tags().get(word)));
      countRole(tree, word, number(found.head()), label);
    }
  }

  /// Heads are counted from 1 in treebanks, from 0 in readings.
  private static int number(int head) {
    return head == Token.ROOT ? 0 : head + 1;
  }

  private void countRole(GoldTree tree, int word, int head, String label) {
    Optional<String> found = role(tree, head, label);
    Optional<String> gold = role(tree, tree.headOf(word), tree.relations().get(word));
    boolean right = found.isPresent() && found.equals(gold) && head == tree.headOf(word);
    found.ifPresent(role -> tally.add(role, 1, 0, right ? 1 : 0));
    gold.ifPresent(role -> tally.add(role, 0, 1, 0));
  }

  private static Optional<String> role(GoldTree tree, int head, String label) {
    if (head == 0 || !tree.classes().get(head - 1).equals("VERB")) {
      return Optional.empty();
    }
    return switch (GoldTree.universal(label)) {
      case "nsubj" -> Optional.of("subjects");
      case "obj", "iobj" -> Optional.of("objects");
      default -> Optional.empty();
    };
  }

  private void countNames(List<String> tags, List<ParsedWord> words) {
    Set<NameTags.Found> gold = NameTags.names(tags);
    Set<NameTags.Found> found =
        NameTags.names(words.stream().map(word -> word.name().label()).toList());
    count("names", found, gold);
    for (String type : List.of("PER", "ORG", "LOC")) {
      count("names " + type, only(found, type), only(gold, type));
    }
    count("spans", untyped(found), untyped(gold));
  }

  private void count(String figure, Set<NameTags.Found> found, Set<NameTags.Found> gold) {
    Set<NameTags.Found> right = new TreeSet<>(found);
    right.retainAll(gold);
    tally.add(figure, found.size(), gold.size(), right.size());
  }

  private static Set<NameTags.Found> only(Set<NameTags.Found> names, String type) {
    Set<NameTags.Found> only = new TreeSet<>(names);
    only.removeIf(name -> !name.type().equals(type));
    return only;
  }

  private static Set<NameTags.Found> untyped(Set<NameTags.Found> names) {
    Set<NameTags.Found> untyped = new TreeSet<>();
    names.forEach(name -> untyped.add(new NameTags.Found(name.from(), name.to(), "")));
    return untyped;
  }
}
