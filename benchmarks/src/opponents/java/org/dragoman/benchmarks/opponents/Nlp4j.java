package org.dragoman.benchmarks.opponents;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// NLP4J: trees with labels of its own (ClearNLP's), tags, lemmas.
final class Nlp4j implements Contestant {
  private static final String CONFIGURATION =
      """
      <configuration>
        <tsv>
          <column index="0" field="form"/>
        </tsv>
        <lexica>
          <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
          <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        </lexica>
        <models>
          <pos>edu/emory/mathcs/nlp/models/en-pos.xz</pos>
          <dep>edu/emory/mathcs/nlp/models/en-dep.xz</dep>
        </models>
      </configuration>
      """;

  private final NLPDecoder decoder =
      new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));

  @Override
  public String name() {
    return Contestant.artifact(NLPDecoder.class) + " (trees of another scheme, tags, lemmas)";
  }

  @Override
  public String trainedOn() {
    return "not stated";
  }

  @Override
  public boolean isUniversal() {
    return false;
  }

  @Override
  public List<Parsed> parse(List<List<String>> sentences) {
    return sentences.stream().map(this::parsed).toList();
  }

  private Parsed parsed(List<String> words) {
    NLPNode[] nodes = new NLPNode[words.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, words.get(i - 1));
    }
    NLPNode[] tree = decoder.decode(nodes);
    List<String> tags = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int i = 1; i < tree.length; i++) {
      tags.add(tree[i].getPartOfSpeechTag());
      heads.add(tree[i].getDependencyHead().getID());
      relations.add(universal(tree[i].getDependencyLabel()));
    }
    return new Parsed(words, tags, heads, relations);
  }

  /// Subjects and objects by the names that treebanks give them; other labels stay.
  private static String universal(String label) {
    return switch (label) {
      case "nsbj", "nsubj" -> "nsubj";
      case "nsbjpass", "nsubjpass" -> "nsubj:pass";
      case "obj", "dobj" -> "obj";
      default -> label;
    };
  }
}
