package org.dragoman.read.coreference;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;

/// Describes a candidate and one of its antecedents together, as the chains stand.
final class Pairs {
  private static final int FORMS = Form.values().length;
  private static final int DETERMINERS = Determiner.values().length;

  private final Chains chains;
  private final Heads heads;
  private final List<Profile> profiles;
  private final Lexicon lexicon;

  Pairs(Chains chains, Heads heads, List<Profile> profiles, Lexicon lexicon) {
    this.chains = chains;
    this.heads = heads;
    this.profiles = profiles;
    this.lexicon = lexicon;
  }

  /// The features of a phrase and each of its antecedents, the nearest first.
  int[][] of(Profile mine, int[] antecedents) {
    Optional<Candidate> subject =
        mine.candidate().isPronoun() ? clauseSubject(mine.candidate()) : Optional.empty();
    int[][] pairs = new int[antecedents.length][];
    BitSet nearer = new BitSet();
    int subjects = 0;
    for (int k = 0; k < pairs.length; k++) {
      Profile yours = profiles.get(antecedents[k]);
      int chain = chains.of(yours.candidate());
      int[] order = {nearer.cardinality(), subjects, nearer.get(chain) ? 0 : 1};
      pairs[k] = pair(mine, yours, order, subject);
      nearer.set(chain);
      subjects += yours.candidate().head().relation().isSubject() ? 1 : 0;
    }
    return pairs;
  }

  /// @param order how many chains stand nearer, how many subjects, and 1 if the antecedent is the
  ///   last of its chain
  /// @param subject of the clause that a pronoun stands in
  private int[] pair(Profile mine, Profile yours, int[] order, Optional<Candidate> subject) {
    Candidate me = mine.candidate();
    Candidate you = yours.candidate();
    Traits my = chains.traitsOf(me);
    Traits your = chains.traitsOf(you);
    return new int[] {
      PairFeature.SENTENCES.of(Profiles.bucket(me.sentence().index() - you.sentence().index())),
      PairFeature.PHRASES.of(Profiles.bucket(me.index() - you.index())),
      PairFeature.FORMS.of(mine.form(), yours.form(), FORMS),
      PairFeature.WORDS.of(words(me, you)),
      PairFeature.SAME_TEXT.of(sameText(mine, yours)),
      PairFeature.SAME_HEAD.of(sameHead(mine, yours)),
      PairFeature.MODIFIERS.of(modifiers(mine, yours)),
      PairFeature.NAMES.of(names(mine, yours)),
      PairFeature.COMPLEMENTS.of(complements(mine.complement(), yours.complement())),
      PairFeature.POSSESSORS.of(possessors(mine.possessor(), yours.possessor())),
      PairFeature.DETERMINERS.of(mine.determiner(), yours.determiner(), DETERMINERS),
      PairFeature.GENDER.of(my.gender(), your.gender(), 3),
      PairFeature.NUMBER.of(my.number(), your.number(), 3),
      PairFeature.NATURE.of(my.nature(), your.nature(), 6),
      PairFeature.ROLES.of(3 * role(me.head()) + role(you.head())),
      PairFeature.GOVERNOR.of(governor(me, you)),
      PairFeature.NESTING.of(nesting(me.whole(), you.whole())),
      PairFeature.LINK.of(link(me, you)),
      PairFeature.QUOTES.of(quotes(mine.quote(), yours.quote())),
      PairFeature.CLAUSE.of(me.sentence() == you.sentence() ? clause(subject, you) : 0),
      PairFeature.PARALLEL.of(parallel(me, you)),
      PairFeature.CHAIN.of(Profiles.bucket(chains.size(you) - 1)),
      PairFeature.CHAIN_NAMED.of(chains.isNamed(you)),
      PairFeature.LAST_OF_CHAIN.of(order[2]),
      PairFeature.CHAIN_HEAD.of(chainHead(mine, you)),
      PairFeature.RANK.of(order[0]),
      PairFeature.SUBJECT_RANK.of(you.head().relation().isSubject() ? order[1] : 3),
    };
  }

  private static int words(Candidate me, Candidate you) {
    int mine = me.isPronoun() ? Pronoun.word(me.head()) : 0;
    int yours = you.isPronoun() ? Pronoun.word(you.head()) : 0;
    return mine * Pronoun.WORDS + yours;
  }

  private static int sameText(Profile mine, Profile yours) {
    if (mine.text().equals(yours.text())) {
      return mine.isNounPhrase() ? 2 : 1;
    }
    boolean inside = mine.isNounPhrase() && yours.text().contains(mine.text());
    return inside ? 3 : 0;
  }

  private static int sameHead(Profile mine, Profile yours) {
    if (!mine.isNounPhrase() || !yours.isNounPhrase()) {
      return 0;
    }
    if (mine.head().equals(yours.head())) {
      boolean number = mine.candidate().traits().number() == yours.candidate().traits().number();
      return mine.form() != yours.form() ? 3 : number ? 2 : 1;
    }
    if (yours.modifiers().contains(mine.head()) || yours.names().contains(mine.head())) {
      return 4;
    }
    return mine.modifiers().contains(yours.head()) || mine.names().contains(yours.head()) ? 5 : 0;
  }

  private static int modifiers(Profile mine, Profile yours) {
    if (!mine.isNounPhrase() || !mine.head().equals(yours.head())) {
      return 0;
    }
    boolean covered = yours.modifiers().containsAll(mine.modifiers());
    boolean covers = mine.modifiers().containsAll(yours.modifiers());
    if (covered && covers) {
      return mine.modifiers().isEmpty() ? 1 : 2;
    }
    return covered ? 3 : covers ? 4 : 5;
  }

  private int names(Profile mine, Profile yours) {
    Set<String> my = mine.names();
    Set<String> your = yours.names();
    if (my.isEmpty() || your.isEmpty()) {
      return 0;
    }
    if (my.equals(your)) {
      return 1;
    }
    if (my.containsAll(your)) {
      return 2;
    }
    if (your.containsAll(my)) {
      return 3;
    }
    if (my.stream().anyMatch(your::contains)) {
      return 4;
    }
    boolean alias = lexicon.canonical(mine.head()).equals(lexicon.canonical(yours.head()));
    return alias || isAcronym(mine, yours) || isAcronym(yours, mine) ? 6 : 5;
  }

  private static boolean isAcronym(Profile shorter, Profile longer) {
    String letters = shorter.candidate().head().text();
    boolean capitals = letters.length() > 2 && letters.chars().allMatch(Character::isUpperCase);
    if (!capitals || shorter.names().size() != 1) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : longer.text().split(" ")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return initials.toString().equalsIgnoreCase(letters);
  }

  private static int complements(String mine, String yours) {
    if (mine.isEmpty() || yours.isEmpty()) {
      return mine.equals(yours) ? 0 : mine.isEmpty() ? 4 : 3;
    }
    return mine.equals(yours) ? 1 : 2;
  }

  private int possessors(Optional<Candidate> mine, Optional<Candidate> yours) {
    if (mine.isEmpty() || yours.isEmpty()) {
      return mine.isEmpty() && yours.isEmpty() ? 0 : 3;
    }
    return chains.joined(mine.get(), yours.get()) ? 1 : 2;
  }

  private static int role(Token head) {
    return switch (head.relation()) {
      case NSUBJ, NSUBJ_PASS -> 1;
      case OBJ, IOBJ, OBL_AGENT -> 2;
      default -> 0;
    };
  }

  private static int governor(Candidate me, Candidate you) {
    Optional<Token> mine = me.sentence().headOf(me.head());
    Optional<Token> yours = you.sentence().headOf(you.head());
    boolean same =
        mine.isPresent() && yours.isPresent() && mine.get().lemma().equals(yours.get().lemma());
    return same ? me.head().relation() == you.head().relation() ? 2 : 1 : 0;
  }

  private static int nesting(Phrase mine, Phrase yours) {
    return yours.contains(mine) ? 1 : mine.contains(yours) ? 2 : 0;
  }

  /// 1: apposition, 2: subject and predicate, 3: coordinated.
  private static int link(Candidate me, Candidate you) {
    if (me.sentence() != you.sentence() || me.head().head() != you.head().index()) {
      return isSubjectOf(you, me) ? 2 : 0;
    }
    return me.head().is(Relation.APPOS) ? 1 : me.head().is(Relation.CONJ) ? 3 : 0;
  }

  private static boolean isSubjectOf(Candidate subject, Candidate predicate) {
    Sentence sentence = predicate.sentence();
    return subject.sentence() == sentence
        && subject.head().relation().isSubject()
        && subject.head().head() == predicate.head().index();
  }

  private static int quotes(int mine, int yours) {
    if (mine == yours) {
      return mine < 0 ? 0 : 1;
    }
    return mine < 0 ? 2 : yours < 0 ? 3 : 4;
  }

  /// 1: the antecedent is the subject of the pronoun's clause, 2: of its chain, 3: another is.
  private int clause(Optional<Candidate> subject, Candidate you) {
    return subject.map(s -> s.index() == you.index() ? 1 : chains.joined(s, you) ? 2 : 3).orElse(0);
  }

  private Optional<Candidate> clauseSubject(Candidate pronoun) {
    Sentence sentence = pronoun.sentence();
    return Phrases.clauseOf(sentence, pronoun.head())
        .flatMap(p -> Phrases.subjectOf(sentence, p))
        .flatMap(s -> heads.at(sentence, s));
  }

  /// "making cocaine and selling it", "his country and its sovereignty": the same place in the
  /// first of two coordinated parts.
  private static int parallel(Candidate me, Candidate you) {
    Sentence sentence = me.sentence();
    boolean here = you.sentence() == sentence;
    if (!here || me.head().isRoot() || you.head().isRoot()) {
      return 0;
    }
    Token above = sentence.token(me.head().head());
    if (!above.is(Relation.CONJ) || above.isRoot()) {
      return 0;
    }
    boolean sameRole = me.head().relation() == you.head().relation();
    boolean sameVerb = above.head() == you.head().head();
    return sameRole && sameVerb ? 1 : above.head() == you.head().index() ? 2 : 0;
  }

  /// Whether a phrase with the same head stands in the antecedent's chain.
  private int chainHead(Profile mine, Candidate you) {
    if (!mine.isNounPhrase()) {
      return 0;
    }
    int me = mine.candidate().index();
    return chains.members(you).anyMatch(m -> m < me && profiles.get(m).head().equals(mine.head()))
        ? 1
        : 2;
  }
}
