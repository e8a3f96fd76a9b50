package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.Span;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// What the classifier of events sees of a sentence with two marked phrases: the way between them
/// in the tree, the words around that way, neighbouring words, and the types that the lexicon has
/// for them. Parties, names and numbers are blanked.
public final class ClauseFeatures {
  private static final int LONGEST = 80;

  private final Codebook codebook;
  private final Lexicon lexicon;

  /// @param tables whose lexicon says what types words may have
  public ClauseFeatures(EventTables tables) {
    this.codebook = tables.codebook();
    this.lexicon = tables.lexicon();
  }

  /// The names of all features that are there, each once, in an order that depends on nothing else.
  ///
  /// @param clause head of the clause; it counts where no phrase is marked
  public Set<String> of(
      Sentence sentence, Token clause, Optional<Span> source, Optional<Span> target) {
    MarkedClause marked = MarkedClause.of(sentence, clause, source, target);
    Map<Integer, Token> way = marked.way();
    Set<String> features = new LinkedHashSet<>();
    features.add("bias");
    addWay(marked, way, features);
    addAround(marked, way, features);
    addNeighbours(marked, features);
    features.removeIf(feature -> feature.length() > LONGEST);
    return features;
  }

  private void addWay(MarkedClause marked, Map<Integer, Token> way, Set<String> features) {
    StringBuilder links = new StringBuilder();
    marked.rise(marked.source()).forEach(t -> links.append(marked.link(t)).append('^'));
    links.append('*');
    marked.rise(marked.target()).reversed().forEach(t -> links.append('v').append(marked.link(t)));
    String top = marked.word(marked.top());
    features.add("links:" + links);
    features.add("linked:" + top + links);
    features.add("top:" + top);
    features.add("toptag:" + marked.top().upos());
    List<String> words = new ArrayList<>();
    for (Token token : way.values()) {
      addMood(marked, token, features);
      if (!marked.isParty(token)) {
        words.add(marked.word(token));
        features.add("way:" + marked.word(token));
        types(token).forEach(type -> features.add("waytype:" + type));
      }
    }
    features.add("wayall:" + String.join(" ", words));
  }

  private static void addMood(MarkedClause marked, Token token, Set<String> features) {
    for (Token child : marked.sentence().childrenOf(token)) {
      if (child.is(Upos.AUX) || child.is(Upos.PART) || child.is(Upos.SCONJ)) {
        features.add("mood:" + marked.word(child));
      }
      if (child.is(Relation.NSUBJ_PASS)) {
        features.add("mood:passive");
      }
    }
  }

  /// The words that hang on the way, and those below them.
  private void addAround(MarkedClause marked, Map<Integer, Token> way, Set<String> features) {
    Sentence sentence = marked.sentence();
    Set<Integer> around = around(marked, way);
    for (Token token : sentence.tokens()) {
      String word = marked.word(token);
      if (marked.isParty(token) || token.is(Upos.PUNCT)) {
        continue;
      }
      features.add("word:" + word);
      if (around.contains(token.index())) {
        features.add("near:" + word);
        types(token).forEach(type -> features.add("neartype:" + type));
        sentence
            .headOf(token)
            .ifPresent(head -> {
              features.add("pair:" + marked.word(head) + ">" + word);
              features.add(
                  "arc:" + marked.word(head) + ">" + token.relation().label() + ">" + word);
            });
      }
    }
  }

  private static Set<Integer> around(MarkedClause marked, Map<Integer, Token> way) {
    Sentence sentence = marked.sentence();
    Set<Integer> around = new TreeSet<>(way.keySet());
    for (Token token : way.values()) {
      for (Token child : sentence.childrenOf(token)) {
        around.add(child.index());
        if (!marked.isParty(child)) {
          sentence.childrenOf(child).forEach(t -> around.add(t.index()));
        }
      }
    }
    return around;
  }

  private static void addNeighbours(MarkedClause marked, Set<String> features) {
    List<String> words = new ArrayList<>();
    for (Token token : marked.sentence().tokens()) {
      String word = marked.word(token);
      if (!marked.isParty(token) || words.isEmpty() || !words.getLast().equals(word)) {
        words.add(word);
      }
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      String two = words.get(i) + "_" + words.get(i + 1);
      features.add("two:" + two);
      if (i + 2 < words.size()) {
        features.add("three:" + two + "_" + words.get(i + 2));
      }
    }
    int source = words.indexOf(MarkedClause.SOURCE);
    int target = words.indexOf(MarkedClause.TARGET);
    features.add("order:" + Integer.signum(source - target));
    if (source >= 0 && target >= 0) {
      int from = Math.min(source, target) + 1;
      words.subList(from, Math.max(source, target)).forEach(w -> features.add("between:" + w));
    }
  }

  private Set<String> types(Token token) {
    Set<String> types = new TreeSet<>();
    for (Entry entry : lexicon.inside(token, false)) {
      entry.code().ifPresent(code -> types.add(codebook.get(code).type().name()));
    }
    return types;
  }
}
