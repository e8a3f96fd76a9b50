package org.dragoman.read.coreference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.model.article.Article;
import org.dragoman.model.reading.Name;

/// Joins names of the same: equal names, surname and full name, acronym and full name.
///
/// "Gustavo Petro ... Petro"; two people with one surname stay apart, the bare surname goes to the
/// one named last whom title and gender allow.
final class NameLinks {
  private static final int LONGEST = 400;
  private static final int FEW = 50;

  private final Article article;
  private final Lexicon lexicon;
  private final Chains chains;
  private final Map<String, List<Candidate>> fullBySurname = new HashMap<>();
  private final Map<String, List<Candidate>> fullByGivenName = new HashMap<>();
  private final Map<Integer, String> keys = new HashMap<>();
  private final Map<String, Candidate> full = new HashMap<>();
  private final Map<String, Candidate> byKey = new LinkedHashMap<>();
  private final Map<String, Candidate> byInitials = new HashMap<>();

  NameLinks(Article article, Lexicon lexicon, Chains chains) {
    this.article = article;
    this.lexicon = lexicon;
    this.chains = chains;
  }

  void link() {
    List<Candidate> names = chains.candidates().stream().filter(this::isNamed).toList();
    names.stream().filter(this::isFullPerson).forEach(this::linkFull);
    names.stream().filter(c -> !isFullPerson(c)).forEach(this::linkOther);
    names.forEach(this::linkAcronymInBrackets);
  }

  private boolean isNamed(Candidate candidate) {
    return candidate.isName()
        || candidate.isNominal() && !candidate.joint() && candidate.head().xpos().startsWith("NNP");
  }

  private boolean isPerson(Candidate candidate) {
    return candidate.name().filter(n -> n.kind() == Name.Kind.PERSON).isPresent();
  }

  private boolean isFullPerson(Candidate candidate) {
    return isPerson(candidate)
        && words(candidate).length > 1
        && !lexicon.isTitle(words(candidate)[0]);
  }

  private String key(Candidate candidate) {
    return keys.computeIfAbsent(candidate.index(), i -> makeKey(candidate));
  }

  private String makeKey(Candidate candidate) {
    String text =
        candidate
            .name()
            .map(n -> article.words(n.span()))
            .orElseGet(() -> article.words(candidate.span()));
    String bare = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return lexicon.canonical(
        bare.replaceAll("[\\s\\u00a0]+", " ").replaceAll("['’]s$", "").strip());
  }

  private String[] words(Candidate candidate) {
    return key(candidate).split(" ");
  }

  /// First and last name make the person; middle names come and go.
  private void linkFull(Candidate candidate) {
    String[] words = words(candidate);
    String surname = words[words.length - 1];
    Candidate same = full.putIfAbsent(words[0] + " " + surname, candidate);
    if (same != null) {
      chains.join(same, candidate);
    }
    add(fullBySurname, surname, candidate);
    add(fullByGivenName, words[0], candidate);
    if (words.length > 2) {
      String middle = words[words.length - 2];
      add(fullBySurname, middle + " " + surname, candidate);
      add(fullBySurname, middle, candidate);
    }
  }

  private static void add(Map<String, List<Candidate>> names, String key, Candidate candidate) {
    names.computeIfAbsent(key, k -> new ArrayList<>()).add(candidate);
  }

  private void linkOther(Candidate candidate) {
    String key = key(candidate);
    String[] words = words(candidate);
    boolean titled = words.length > 1 && lexicon.isTitle(words[0]);
    String surname = titled ? words[words.length - 1] : key;
    Optional<Candidate> person = personOf(candidate, surname);
    if (person.isPresent()) {
      chains.force(person.get(), candidate);
      return;
    }
    Candidate known = byKey.putIfAbsent(key, candidate);
    if (known != null) {
      if (candidate.isName() || known.isName() || chains.agree(known, candidate)) {
        chains.force(known, candidate);
      }
      return;
    }
    linkInitials(candidate, key, words);
  }

  /// The person a bare surname (or given name) means, whatever kind the name model gave it.
  private Optional<Candidate> personOf(Candidate candidate, String surname) {
    List<Candidate> known = fullBySurname.getOrDefault(surname, List.of());
    Optional<Candidate> bySurname = nearest(candidate, known);
    if (bySurname.isPresent() || !isPerson(candidate)) {
      return candidate.isName() || candidate.head().xpos().equals("NNP")
          ? bySurname
          : Optional.empty();
    }
    return byGivenName(candidate, surname);
  }

  private Optional<Candidate> byGivenName(Candidate candidate, String name) {
    List<Candidate> found = fullByGivenName.getOrDefault(name, List.of());
    long people = found.stream().limit(FEW).map(chains::of).distinct().count();
    return people == 1 ? nearest(candidate, found) : Optional.empty();
  }

  private Optional<Candidate> nearest(Candidate candidate, List<Candidate> known) {
    int here =
        Collections.binarySearch(known, candidate, Comparator.comparingInt(Candidate::index));
    int split = here < 0 ? -here - 1 : here;
    Stream<Candidate> before = known.subList(Math.max(0, split - FEW), split).reversed().stream();
    Stream<Candidate> after = known.subList(split, Math.min(known.size(), split + FEW)).stream();
    return Stream.concat(before, after)
        .filter(k -> k.index() != candidate.index() && genderFits(k, candidate))
        .findFirst();
  }

  private boolean genderFits(Candidate known, Candidate candidate) {
    Traits.Gender mine = candidate.traits().gender();
    Traits.Gender yours = chains.traitsOf(known).gender();
    boolean single = words(candidate).length == 1 && candidate.modifiers().isEmpty();
    return single || mine == Traits.Gender.OPEN || yours == Traits.Gender.OPEN || mine == yours;
  }

  private void linkInitials(Candidate candidate, String key, String[] words) {
    String text = article.words(candidate.name().map(Name::span).orElse(candidate.span()));
    if (words.length > 2 && !isPerson(candidate)) {
      byInitials.putIfAbsent(initials(words), candidate);
    } else if (text.matches("[A-Z]{3,6}") && byInitials.containsKey(key)) {
      chains.join(byInitials.get(key), candidate);
    }
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      boolean small =
          word.equals("of") || word.equals("and") || word.equals("for") || word.equals("the");
      if (!small && !word.isEmpty()) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString().toLowerCase(Locale.ROOT);
  }

  /// "National Liberation Army (ELN)".
  private void linkAcronymInBrackets(Candidate candidate) {
    String text = article.text();
    int end = candidate.span().end();
    boolean bracket = text.startsWith(" (", end) || text.startsWith("(", end);
    if (!bracket || candidate.index() + 1 >= chains.candidates().size() || isPerson(candidate)) {
      return;
    }
    Candidate next = chains.candidates().get(candidate.index() + 1);
    int start = next.span().start();
    boolean inside =
        start - end >= 1 && start - end <= 2 && text.startsWith(")", next.span().end());
    if (inside && article.words(next.span()).matches("[A-Z][A-Z.-]{1,9}")) {
      Candidate first = byKey.getOrDefault(key(next), next);
      chains.force(candidate, first);
    }
  }
}
