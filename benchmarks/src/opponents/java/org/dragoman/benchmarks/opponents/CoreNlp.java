package org.dragoman.benchmarks.opponents;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/// CoreNLP with its default dependency parser: tags, lemmas, names of three classes, trees.
final class CoreNlp implements Contestant {
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    properties.setProperty("tokenize.whitespace", "true");
    properties.setProperty("ssplit.eolonly", "true");
    properties.setProperty("ner.model", NAMES);
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("threads", "1");
    return properties;
  }

  @Override
  public String name() {
    return Contestant.artifact(StanfordCoreNLP.class)
        + ", nndep (trees, tags, lemmas, names of 3 classes)";
  }

  @Override
  public String trainedOn() {
    return "tags: WSJ, OntoNotes, EWT, CRAFT, QuestionBank; trees: not stated";
  }

  @Override
  public boolean isUniversal() {
    return true;
  }

  @Override
  public List<Parsed> parse(List<List<String>> sentences) {
    List<Parsed> parsed = new ArrayList<>();
    for (List<String> words : sentences) {
      Annotation annotation = new Annotation(String.join(" ", words));
      pipeline.annotate(annotation);
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        parsed.add(parsed(sentence));
      }
    }
    return parsed;
  }

  private static Parsed parsed(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Integer[] heads = new Integer[tokens.size()];
    String[] relations = new String[tokens.size()];
    Arrays.fill(heads, 0);
    Arrays.fill(relations, "root");
    SemanticGraph graph =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      heads[edge.getDependent().index() - 1] = edge.getGovernor().index();
      relations[edge.getDependent().index() - 1] = edge.getRelation().toString();
    }
    return new Parsed(
        tokens.stream().map(CoreLabel::word).toList(),
        tokens.stream().map(CoreLabel::tag).toList(),
        List.of(heads),
        List.of(relations));
  }
}
