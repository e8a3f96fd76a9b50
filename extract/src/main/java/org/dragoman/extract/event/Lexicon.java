package org.dragoman.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;
import org.dragoman.model.table.Table;

/// The words that name political deeds, each with the patterns in which it does.
public final class Lexicon {
  private static final List<String> FILES =
      List.of(
          "speech-acts.tsv",
          "verbal-cooperation.tsv",
          "material-cooperation.tsv",
          "material-conflict.tsv",
          "violence.tsv",
          "light.tsv",
          "deeds.tsv");
  private static final Pattern COMMA = Pattern.compile(",");

  private final Map<String, List<Entry>> byWord = new HashMap<>();
  private int size;

  private Lexicon() {}

  /// The lexicon that ships with Dragoman.
  ///
  /// @throws org.dragoman.model.table.TableError if a row is broken or names an unknown code
  static Lexicon shipped(Codebook codebook) {
    return of(List.of(), WordClasses.shipped(), codebook);
  }

  /// The shipped lexicon with a project's own tables, whose rows are tried before all others.
  ///
  /// @throws org.dragoman.model.table.TableError if a row is broken or names an unknown code
  static Lexicon of(List<Table> own, WordClasses classes, Codebook codebook) {
    Lexicon lexicon = new Lexicon();
    for (Table table : own) {
      table.rows().forEach(row -> lexicon.add(row, classes, codebook, true));
    }
    for (String file : FILES) {
      Table.load(Lexicon.class, file)
          .rows()
          .forEach(row -> lexicon.add(row, classes, codebook, false));
    }
    lexicon
        .byWord
        .values()
        .forEach(entries ->
            entries.sort(
                Comparator.comparing((Entry e) -> !e.own())
                    .thenComparing(Comparator.comparingInt((Entry e) -> -e.weight()))));
    return lexicon;
  }

  private void add(Table.Row row, WordClasses classes, Codebook codebook, boolean own) {
    String name = row.get("op");
    Operator operator =
        name.isEmpty()
            ? Operator.PLAIN
            : row.as("op", op -> Operator.valueOf(op.replace("!", "")), "an operator");
    Optional<String> code = row.find("code");
    if (code.isPresent()) {
      row.as("code", codebook::get, "a CAMEO code");
    }
    boolean names = code.isPresent() || operator != Operator.PLAIN;
    if (!names || row.list("words").isEmpty()) {
      throw row.error("neither code nor operator, or no words", "words and a code or an operator");
    }
    for (String word : row.list("words")) {
      Entry entry =
          new Entry(
              word,
              row.as("pos", Lexicon::pos, "v, n, a, d or t"),
              row.get("with"),
              Condition.parse(row.get("with"), classes),
              code,
              operator,
              name.endsWith("!"),
              slots(row.get("source")),
              slots(row.get("target")),
              need(row),
              row.table() + ":" + row.line(),
              own);
      byWord.computeIfAbsent(key(entry.pos(), word), _ -> new ArrayList<>()).add(entry);
      size++;
    }
  }

  private static Entry.Need need(Table.Row row) {
    return row.find("need").isEmpty()
        ? Entry.Need.ANY
        : row.as(
            "need",
            n -> Entry.Need.valueOf(n.toUpperCase(Locale.ROOT)),
            "any, both, two, armed or deed");
  }

  /// The first entry that events name so.
  Optional<Entry> named(String name) {
    return byWord.entrySet().stream()
        .filter(e -> name.startsWith(e.getKey().substring(1)))
        .flatMap(e -> e.getValue().stream())
        .filter(e -> e.name().equals(name))
        .min(Comparator.comparing(Entry::row));
  }

  private static Entry.Pos pos(String cell) {
    return switch (cell) {
      case "v" -> Entry.Pos.VERB;
      case "n" -> Entry.Pos.NOUN;
      case "a" -> Entry.Pos.ADJECTIVE;
      case "d" -> Entry.Pos.DEED;
      case "t" -> Entry.Pos.THING;
      default -> throw new IllegalArgumentException(cell);
    };
  }

  private static List<String> slots(String cell) {
    return COMMA.splitAsStream(cell).filter(slot -> !slot.isEmpty()).toList();
  }

  private static String key(Entry.Pos pos, String word) {
    return pos.name().charAt(0) + word;
  }

  /// The number of words in patterns.
  public int size() {
    return size;
  }

  /// The entries of a word that stands in the complement of another: nouns of deeds need no
  /// arguments there ("threatened sanctions").
  List<Entry> inside(Token token, boolean carried) {
    List<Entry> own = at(token);
    if (!token.is(Upos.NOUN)) {
      return own;
    }
    String lemma = lemma(token);
    Stream<Entry> deeds = named(Entry.Pos.DEED, lemma).stream();
    Stream<Entry> things = carried ? Stream.empty() : named(Entry.Pos.THING, lemma).stream();
    return Stream.of(own.stream(), deeds, things).flatMap(entries -> entries).toList();
  }

  /// The entries of a word of a text, those with more conditions first.
  List<Entry> at(Token token) {
    String lemma = lemma(token);
    return switch (token.upos()) {
      case VERB -> {
        List<Entry> verbs = named(Entry.Pos.VERB, lemma);
        yield verbs.isEmpty() ? named(Entry.Pos.ADJECTIVE, lemma) : verbs;
      }
      case NOUN -> named(Entry.Pos.NOUN, lemma);
      case ADJ -> named(Entry.Pos.ADJECTIVE, lemma);
      case ADP, ADV -> lemma.equals("about") ? named(Entry.Pos.ADJECTIVE, lemma) : List.of();
      case AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X -> List.of();
    };
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  /// A plural that is kept as its own lemma, such as `talks`, is looked up as the singular; a verb
  /// whose silent e was cut with its ending, with it, and one that was given an e, without.
  private List<Entry> named(Entry.Pos pos, String lemma) {
    List<Entry> found = byWord.getOrDefault(key(pos, lemma), List.of());
    if (!found.isEmpty()) {
      return found;
    }
    if (pos == Entry.Pos.VERB) {
      List<Entry> longer = byWord.getOrDefault(key(pos, lemma + "e"), List.of());
      return longer.isEmpty() && lemma.endsWith("e")
          ? byWord.getOrDefault(key(pos, lemma.substring(0, lemma.length() - 1)), List.of())
          : longer;
    }
    return lemma.endsWith("s")
        ? byWord.getOrDefault(key(pos, lemma.substring(0, lemma.length() - 1)), List.of())
        : found;
  }
}
