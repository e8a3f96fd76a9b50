package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.extract.statement.Cue.Part;
import org.dragoman.extract.statement.Cue.Takes;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.dragoman.model.table.Table;

/// The words that introduce what somebody said or thought, each with its force and the forms of
/// content that it governs.
final class CueLexicon {
  /// The grade of entries that report only where the weights say so.
  static final int WEIGHED = 3;

  private final Map<String, List<Cue>> byLemma;

  private CueLexicon(Map<String, List<Cue>> byLemma) {
    this.byLemma = Map.copyOf(byLemma);
  }

  /// The lexicon that lies beside this class.
  static CueLexicon load() {
    return of(Table.load(CueLexicon.class, "cues.tsv"));
  }

  static CueLexicon of(Table table) {
    Map<String, List<Cue>> byLemma = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Cue cue = cue(row);
      byLemma.computeIfAbsent(cue.lemma(), k -> new ArrayList<>()).add(cue);
    }
    byLemma.values().forEach(l -> l.sort(Comparator.comparingInt(c -> -c.with().size())));
    return new CueLexicon(byLemma);
  }

  private static Cue cue(Table.Row row) {
    List<String> words = List.of(row.get("cue").split(" "));
    Set<Takes> takes = EnumSet.noneOf(Takes.class);
    for (String form : row.list("takes")) {
      takes.add(row.as("takes", _ -> Takes.valueOf(constant(form)), "forms of content"));
    }
    return new Cue(
        words.getFirst(),
        words.subList(1, words.size()),
        row.as("pos", p -> Part.valueOf(constant(p)), "verb, noun or adj"),
        row.as("force", Statement.Force::valueOf, "a force"),
        row.as("grade", Integer::parseInt, "1, 2 or 3"),
        takes);
  }

  private static String constant(String written) {
    return written.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  /// The entries that fit a word where it stands, those with particle or preposition first.
  List<Cue> at(Sentence sentence, Token word) {
    List<Cue> entries = byLemma.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of());
    List<Cue> found =
        entries.isEmpty()
            ? entries
            : entries.stream()
                .filter(c -> c.part() == partOf(word) && hasWith(sentence, word, c))
                .toList();
    return word.xpos().equals("VBN") ? withStates(found, word) : found;
  }

  /// "were angered by": a participle that the lexicon has as an adjective.
  private List<Cue> withStates(List<Cue> found, Token participle) {
    List<Cue> both = new ArrayList<>(found);
    byLemma.getOrDefault(participle.text().toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(c -> c.part() == Part.ADJ && c.with().isEmpty())
        .forEach(both::add);
    return both;
  }

  /// Whether any entry that takes a quotation has the word, whatever its part of speech here.
  boolean introducesQuotation(Token word) {
    return byLemma.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of()).stream()
        .anyMatch(c -> c.takes(Takes.QUOTE) && (c.grade() < WEIGHED || isVerbOfSpeech(c)));
  }

  private static boolean isVerbOfSpeech(Cue cue) {
    return cue.takes(Takes.CLAUSE) && cue.with().isEmpty() && cue.part() == Part.VERB;
  }

  /// What saying so does, whatever the word's part of speech here; assert for a word that is no
  /// cue.
  Statement.Force forceOf(Token word) {
    return byLemma.getOrDefault(word.lemma().toLowerCase(Locale.ROOT), List.of()).stream()
        .filter(c -> c.with().isEmpty())
        .findFirst()
        .map(Cue::force)
        .orElse(Statement.Force.ASSERT);
  }

  private static Part partOf(Token word) {
    if (word.is(Upos.ADJ)) {
      return Part.ADJ;
    }
    return word.is(Upos.NOUN) ? Part.NOUN : Part.VERB;
  }

  private static boolean hasWith(Sentence sentence, Token word, Cue cue) {
    int from = word.index();
    for (String with : cue.with()) {
      int at = positionOf(sentence, word, with, from);
      if (at < 0) {
        return false;
      }
      from = at;
    }
    return true;
  }

  /// A particle hangs on the word; a preposition follows it at once or heads one of its phrases.
  private static int positionOf(Sentence sentence, Token word, String with, int from) {
    int next = from + 1;
    if (next < sentence.size() && sentence.token(next).lemma().equals(with)) {
      return next;
    }
    return sentence
        .childrenOf(word, Relation.COMPOUND_PRT, Relation.OBL, Relation.XCOMP, Relation.ADVMOD)
        .flatMap(c -> c.is(Relation.OBL) ? caseOf(sentence, c).stream() : List.of(c).stream())
        .filter(c -> c.lemma().equals(with) && c.index() > from)
        .mapToInt(Token::index)
        .findFirst()
        .orElse(-1);
  }

  private static List<Token> caseOf(Sentence sentence, Token noun) {
    return sentence.childrenOf(noun, Relation.CASE).toList();
  }
}
