package org.dragoman.read.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.table.Table;

/// Dictionary forms of words: from a table of exceptions, else by the endings that the Penn tag
/// allows. Names keep their letters.
public final class Lemmas {
  private final Map<Key, String> exceptions;
  private final Endings endings;

  private Lemmas(Map<Key, String> exceptions, Endings endings) {
    this.exceptions = exceptions;
    this.endings = endings;
  }

  /// Loads the tables of exceptions and endings.
  public static Lemmas load() {
    Map<Key, String> exceptions = new HashMap<>();
    Table.load(Lemmas.class, "lemmas.tsv")
        .rows()
        .forEach(r -> exceptions.put(new Key(r.get("form"), r.get("tag")), r.get("lemma")));
    return new Lemmas(exceptions, Endings.load());
  }

  /// The lemma of a word with a Penn tag.
  public String of(String form, String tag) {
    if (tag.startsWith("NNP")) {
      return form;
    }
    String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
    String exception = exceptions.get(new Key(lower, tag));
    return exception == null ? byRule(lower, tag) : exception;
  }

  /// The lemma that the endings alone give.
  String byRule(String lower, String tag) {
    return switch (tag) {
      case "NNS", "VBZ" -> endings.singular(lower);
      case "VBD", "VBN" -> endings.without(lower, "ed");
      case "VBG" -> endings.without(lower, "ing");
      case "JJR", "RBR" -> endings.without(lower, "er");
      case "JJS", "RBS" -> endings.without(lower, "est");
      default -> lower;
    };
  }

  private record Key(String form, String tag) {}
}
