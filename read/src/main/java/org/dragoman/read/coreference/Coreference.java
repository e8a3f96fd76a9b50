package org.dragoman.read.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Sentence;

/// Finds the phrases of an article that stand for people, bodies and states, and says which stand
/// for the same. Safe for use by several threads.
public final class Coreference {
  private final Lexicon lexicon = Lexicon.load();

  /// The mentions of an article in text order; mentions of one chain have one number, a mention
  /// that stands alone has its own.
  ///
  /// @param sentences of the article, in text order
  /// @param names in text order
  public List<Mention> mentions(Article article, List<Sentence> sentences, List<Name> names) {
    Chains chains = chains(article, sentences, names);
    Set<Integer> actors = chainsOfActors(chains);
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Candidate candidate : chains.candidates()) {
      if (isMention(candidate, chains, actors)) {
        int number = numbers.computeIfAbsent(chains.of(candidate), c -> numbers.size());
        mentions.add(
            new Mention(
                candidate.span(),
                kindOf(candidate, chains),
                candidate.sentence().index(),
                candidate.head().index(),
                number));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return List.copyOf(mentions);
  }

  /// All candidates joined, things included.
  Chains chains(Article article, List<Sentence> sentences, List<Name> names) {
    List<Candidate> candidates = new Candidates(article, lexicon, names).in(sentences);
    Chains chains = new Chains(candidates);
    Heads heads = new Heads(candidates);
    Quotes quotes = Quotes.in(article.text());
    Roles roles = new Roles(lexicon, heads, chains);
    NominalLinks nominals = new NominalLinks(heads, chains, roles);
    PronounLinks pronouns =
        new PronounLinks(
            heads, chains, roles, quotes, new Speakers(article, lexicon, heads, quotes, sentences));
    new NameLinks(article, lexicon, chains).link();
    nominals.linkAppositions();
    for (Candidate candidate : candidates) {
      if (candidate.isPronoun()) {
        pronouns.link(candidate);
      } else if (candidate.isNominal()) {
        nominals.link(candidate);
      } else {
        roles.note(candidate);
      }
    }
    return chains;
  }

  /// A proper noun that the name model passed over is a name if it stands for a named one.
  private static Mention.Kind kindOf(Candidate candidate, Chains chains) {
    boolean proper =
        candidate.isNominal() && !candidate.joint() && candidate.head().xpos().startsWith("NNP");
    return proper && chains.isNamed(candidate) ? Mention.Kind.NAME : candidate.kind();
  }

  private static Set<Integer> chainsOfActors(Chains chains) {
    Set<Integer> actors = new HashSet<>();
    for (Candidate candidate : chains.candidates()) {
      if (!candidate.isPronoun() && (candidate.isName() || candidate.traits().isActor())) {
        actors.add(chains.of(candidate));
      }
    }
    return actors;
  }

  private static boolean isMention(Candidate candidate, Chains chains, Set<Integer> actors) {
    if (candidate.joint()) {
      return chains.size(candidate) > 1 && actors.contains(chains.of(candidate));
    }
    if (candidate.is(Pronoun.Form.RELATIVE)) {
      return actors.contains(chains.of(candidate));
    }
    return candidate.isPronoun() || candidate.isName() || actors.contains(chains.of(candidate));
  }
}
