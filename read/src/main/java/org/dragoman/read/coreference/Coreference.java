package org.dragoman.read.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Mention;
import org.dragoman.model.reading.Name;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;

/// Finds the phrases of an article that stand for people, bodies and states, and says which stand
/// for the same. Safe for use by several threads.
public final class Coreference {
  private final Lexicon lexicon = Lexicon.load();
  private final IntFunction<Chooser> choosers;

  /// Coreference that decides by the ranker of this build.
  public Coreference() {
    this(Ranker.load()::chooser);
  }

  /// Coreference that decides by somebody else where no rule is sure.
  ///
  /// @param choosers one for an article of so many phrases
  public Coreference(IntFunction<Chooser> choosers) {
    this.choosers = choosers;
  }

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

  /// All chains of two phrases and more, things included, by the rules of OntoNotes: phrases with
  /// all that describes them, no relative pronouns, no appositions apart from what they describe.
  ///
  /// @param sentences of the article, in text order
  /// @param names in text order
  public List<List<Phrase>> phrases(Article article, List<Sentence> sentences, List<Name> names) {
    return chains(article, sentences, names).groups().stream()
        .map(Coreference::phrases)
        .filter(c -> c.size() > 1)
        .toList();
  }

  private static List<Phrase> phrases(List<Candidate> chain) {
    Set<Phrase> phrases = new LinkedHashSet<>();
    for (Candidate candidate : chain) {
      boolean part =
          candidate.is(Pronoun.Form.RELATIVE)
              || phrases.stream().anyMatch(p -> isApposition(candidate, p));
      if (!part) {
        phrases.add(candidate.whole());
      }
    }
    return List.copyOf(phrases);
  }

  private static boolean isApposition(Candidate candidate, Phrase other) {
    return candidate.head().is(Relation.APPOS) && other.contains(candidate.whole());
  }

  /// All candidates joined.
  Chains chains(Article article, List<Sentence> sentences, List<Name> names) {
    List<Candidate> candidates = new Candidates(article, lexicon, names).in(sentences);
    Chains chains = new Chains(candidates);
    Heads heads = new Heads(candidates);
    Quotes quotes = Quotes.in(article.text());
    Roles roles = new Roles(lexicon, heads, chains);
    NominalLinks nominals = new NominalLinks(heads, chains, roles);
    Speakers speakers = new Speakers(article, lexicon, heads, quotes, sentences);
    PronounLinks pronouns = new PronounLinks(heads, chains, roles, quotes, speakers);
    new NameLinks(article, lexicon, chains).link();
    nominals.linkAppositions();
    List<Profile> profiles = new Profiles(article, lexicon, quotes, chains, heads).all();
    RankedLinks ranked =
        new RankedLinks(chains, heads, profiles, lexicon, choosers.apply(candidates.size()));
    for (Candidate candidate : candidates) {
      boolean settled =
          candidate.isPronoun() ? pronouns.link(candidate) : nominals.settle(candidate);
      Predicate<Candidate> barred =
          candidate.isPronoun() ? pronouns.barred(candidate) : nominals.barred(candidate);
      boolean linked = settled || ranked.link(candidate, barred);
      if (!linked && candidate.isPronoun()) {
        pronouns.linkAhead(candidate);
      }
      if (candidate.isName()) {
        roles.note(candidate);
      }
      ranked.note(candidate);
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
