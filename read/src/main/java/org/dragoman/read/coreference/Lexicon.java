package org.dragoman.read.coreference;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.table.Table;
import org.dragoman.read.coreference.Traits.Gender;
import org.dragoman.read.coreference.Traits.Nature;

/// The words that coreference knows: given names, nouns for people and bodies, titles, second names
/// of states, verbs of speech.
final class Lexicon {
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<String, Gender> titles = new HashMap<>();
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();
  private final Set<String> speech = new HashSet<>();

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    table("given-names.tsv")
        .rows()
        .forEach(r -> lexicon.givenNames.put(lower(r.get("name")), gender(r)));
    table("titles.tsv").rows().forEach(r -> lexicon.titles.put(r.get("title"), gender(r)));
    table("nouns.tsv").rows().forEach(r -> lexicon.nouns.put(r.get("noun"), noun(r)));
    table("aliases.tsv").rows().forEach(r -> lexicon.aliases.put(r.get("name"), r.get("same")));
    table("speech.tsv").rows().forEach(r -> lexicon.speech.add(r.get("lemma")));
    return lexicon;
  }

  private static Table table(String name) {
    return Table.load(Lexicon.class, name);
  }

  private static Gender gender(Table.Row row) {
    return row.find("gender").isEmpty()
        ? Gender.OPEN
        : row.as("gender", g -> Gender.valueOf(g.toUpperCase(Locale.ROOT)), "male or female");
  }

  private static Noun noun(Table.Row row) {
    boolean people = row.get("nature").equals("people");
    Nature nature =
        people
            ? Nature.PERSON
            : row.as(
                "nature",
                n -> Nature.valueOf(n.toUpperCase(Locale.ROOT)),
                "person, people, body, state or time");
    return new Noun(nature, gender(row), people);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  Gender genderOfGivenName(String name) {
    return givenNames.getOrDefault(lower(name), Gender.OPEN);
  }

  Gender genderOfTitle(String title) {
    return titles.getOrDefault(lower(title), Gender.OPEN);
  }

  boolean isTitle(String word) {
    return titles.containsKey(lower(word));
  }

  /// What a common noun stands for; its plural is looked up by its lemma.
  Optional<Noun> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lower(lemma)));
  }

  /// One name for the several of a state: `u.s.` is `united states`.
  String canonical(String name) {
    String lower = lower(name).replace('’', '\'');
    String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
    return aliases.getOrDefault(bare, bare);
  }

  boolean isSpeech(String lemma) {
    return speech.contains(lower(lemma));
  }

  /// A noun for people, bodies or states.
  ///
  /// @param nature what it stands for
  /// @param gender if the word shows one
  /// @param plural whether it is plural without an ending: people, police
  record Noun(Nature nature, Gender gender, boolean plural) {}
}
