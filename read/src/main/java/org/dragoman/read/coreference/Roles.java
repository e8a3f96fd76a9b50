package org.dragoman.read.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Which roles the text gives to whom ("Colombian President Gustavo Petro", "Petro, president of
/// Colombia"), and whom a role noun phrase then means ("the Colombian president", "its leader").
final class Roles {
  private static final Set<String> LEADERS =
      Set.of(
          "president",
          "premier",
          "chancellor",
          "king",
          "queen",
          "dictator",
          "ruler",
          "monarch",
          "emir",
          "strongman",
          "sultan",
          "minister",
          "leader");
  private static final Set<String> EMPTY_MODIFIERS = Set.of("new", "current", "incumbent", "prime");
  private static final int STEM = 4;
  private static final int REMEMBERED = 120;

  private final Lexicon lexicon;
  private final Heads heads;
  private final Chains chains;
  private final List<Role> known = new ArrayList<>();

  Roles(Lexicon lexicon, Heads heads, Chains chains) {
    this.lexicon = lexicon;
    this.heads = heads;
    this.chains = chains;
  }

  /// Notes the roles that a name's own phrase, apposition or copula give it.
  void note(Candidate name) {
    Sentence sentence = name.sentence();
    Token head = name.head();
    Stream<Token> titles =
        sentence
            .childrenOf(head, Relation.NMOD, Relation.COMPOUND, Relation.AMOD, Relation.APPOS)
            .filter(t -> t.index() < head.index() || t.is(Relation.APPOS));
    titles.filter(t -> lexicon.noun(t.lemma()).isPresent()).forEach(t -> add(name, sentence, t));
    sentence
        .headOf(head)
        .filter(h -> head.relation().isSubject() && h.is(Upos.NOUN))
        .filter(h -> sentence.childOf(h, Relation.COP).isPresent())
        .filter(h -> lexicon.noun(h.lemma()).isPresent())
        .ifPresent(h -> add(name, sentence, h));
    sentence
        .headOf(head)
        .filter(h -> head.is(Relation.APPOS) && lexicon.noun(h.lemma()).isPresent())
        .ifPresent(h -> add(name, sentence, h));
  }

  private void add(Candidate name, Sentence sentence, Token role) {
    Set<String> origins = new HashSet<>(origins(sentence, role));
    if (role.index() < name.head().index()) {
      origins.addAll(origins(sentence, name.head()));
    }
    Set<String> modifiers = new HashSet<>(modifiers(sentence, role));
    if (known.size() >= REMEMBERED) {
      known.removeFirst();
    }
    known.add(new Role(lower(role.lemma()), modifiers, Set.copyOf(origins), name));
  }

  /// States that a phrase names beside its head: an adjective, a possessor, an "of" phrase.
  private Set<String> origins(Sentence sentence, Token head) {
    Set<String> origins = new HashSet<>();
    for (Token child : sentence.childrenOf(head)) {
      boolean beside =
          switch (child.relation()) {
            case AMOD, COMPOUND, NMOD, NMOD_POSS -> true;
            default -> false;
          };
      if (beside) {
        heads
            .at(sentence, child)
            .map(this::stateOf)
            .filter(s -> !s.isEmpty())
            .ifPresent(origins::add);
        boolean adjective = child.is(Upos.ADJ) || child.is(Relation.AMOD);
        if (adjective && Character.isUpperCase(child.text().charAt(0))) {
          origins.add(lexicon.canonical(child.text()));
        }
      }
    }
    return origins;
  }

  /// The name of the state that a candidate, perhaps a pronoun, stands for.
  private String stateOf(Candidate candidate) {
    if (candidate.traits().nature() == Traits.Nature.PERSON) {
      return "";
    }
    Candidate first = chains.candidates().get(chains.of(candidate));
    return first.isName()
        ? lexicon.canonical(
            first.sentence().tokensIn(first.name().orElseThrow().span()).stream()
                .map(Token::text)
                .reduce((a, b) -> a + " " + b)
                .orElse(""))
        : "";
  }

  private Set<String> modifiers(Sentence sentence, Token role) {
    Set<String> found = new HashSet<>();
    for (Token child : sentence.childrenOf(role)) {
      boolean narrows = child.is(Relation.AMOD) || child.is(Relation.COMPOUND);
      boolean origin = Character.isUpperCase(child.text().charAt(0)) && !isPartOfTitle(child);
      if (narrows
          && child.index() < role.index()
          && !origin
          && !EMPTY_MODIFIERS.contains(lower(child.lemma()))) {
        found.add(lower(child.lemma()));
      }
    }
    return found;
  }

  private boolean isPartOfTitle(Token child) {
    return child.xpos().equals("NNP") && child.is(Relation.COMPOUND) && !child.text().contains(".");
  }

  /// The leader of the state that a candidate names, if the text knows only one.
  Optional<Candidate> leaderOf(Candidate state) {
    Set<String> origin = Set.of(stateOf(state));
    List<Candidate> leaders =
        known.stream()
            .filter(r -> LEADERS.contains(r.noun()) && originsFit(r, origin))
            .map(Role::holder)
            .toList();
    long people = leaders.stream().map(chains::of).distinct().count();
    return people == 1 ? Optional.of(leaders.getLast()) : Optional.empty();
  }

  /// The one whom a definite role phrase means, if only one known role fits.
  Optional<Candidate> holder(Candidate nominal) {
    List<Candidate> holders = holders(nominal);
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  /// Whether several people are known by a role.
  boolean isShared(Candidate nominal) {
    return holders(nominal).size() > 1;
  }

  /// Whether a candidate is known to have the role of a phrase elsewhere: "the Venezuelan
  /// president" is not the president of Colombia.
  boolean isElsewhere(Candidate nominal, Candidate candidate) {
    Sentence sentence = nominal.sentence();
    String lemma = lower(nominal.head().lemma());
    return known.stream()
        .filter(r -> r.noun().equals(lemma) && chains.joined(r.holder(), candidate))
        .anyMatch(r -> !originsFit(r, origins(sentence, nominal.head())));
  }

  /// For each person of a role, where it was last said of them.
  private List<Candidate> holders(Candidate nominal) {
    Sentence sentence = nominal.sentence();
    String lemma = lower(nominal.head().lemma());
    Set<String> origins = origins(sentence, nominal.head());
    Set<String> modifiers = modifiers(sentence, nominal.head());
    Map<Integer, Candidate> holders = new LinkedHashMap<>();
    known.stream()
        .filter(r -> r.holder().index() < nominal.index())
        .filter(r -> sameRole(r.noun(), lemma))
        .filter(r -> r.modifiers().containsAll(modifiers))
        .filter(r -> originsFit(r, origins))
        .filter(r -> chains.agree(r.holder(), nominal))
        .forEach(r -> holders.put(chains.of(r.holder()), r.holder()));
    return List.copyOf(holders.values());
  }

  private static boolean sameRole(String known, String asked) {
    return known.equals(asked) || asked.equals("leader") && LEADERS.contains(known);
  }

  private boolean originsFit(Role role, Set<String> origins) {
    if (origins.isEmpty()) {
      return true;
    }
    return origins.stream().allMatch(o -> role.origins().stream().anyMatch(r -> sameState(o, r)));
  }

  /// Colombian is of Colombia: they share their first letters.
  private static boolean sameState(String one, String other) {
    int length = Math.min(STEM, Math.min(one.length(), other.length()));
    return one.equals(other) || length >= STEM && one.regionMatches(true, 0, other, 0, STEM);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// A role and the one who has it.
  private record Role(String noun, Set<String> modifiers, Set<String> origins, Candidate holder) {
    Role {
      modifiers = Set.copyOf(modifiers);
    }
  }
}
