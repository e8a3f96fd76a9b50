package org.dragoman.extract.claim;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.reading.Token;
import org.dragoman.model.table.Table;

/// The words by which claims, denials and evidence are recognised.
final class ClaimWords {
  private final Map<Role, Set<String>> words;

  private ClaimWords(Map<Role, Set<String>> words) {
    this.words = words;
  }

  static ClaimWords load() {
    return of(Table.load(ClaimWords.class, "claim-words.tsv"));
  }

  /// Words from a table.
  ///
  /// @throws org.dragoman.model.table.TableError if a line names an unknown role
  static ClaimWords of(Table table) {
    Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    for (Table.Row row : table.rows()) {
      Role role = row.as("role", r -> Role.valueOf(r.toUpperCase(Locale.ROOT)), "a role");
      words.computeIfAbsent(role, _ -> new HashSet<>()).add(row.get("lemma"));
    }
    return new ClaimWords(words);
  }

  boolean any(List<Token> tokens, Role role) {
    return tokens.stream().anyMatch(t -> is(t, role));
  }

  boolean is(Token token, Role role) {
    return words.getOrDefault(role, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /// What a word does.
  enum Role {
    /// allegation
    CLAIM,
    /// allegation, whose "of" and "that" say what is alleged; not depiction
    STATING,
    /// responsibility (whoever claims it accuses nobody)
    OWN,
    /// notion (what is doubted)
    NOTION,
    /// reject (allegations, but also offers)
    DENIAL,
    /// refute (allegations only)
    STRICT,
    /// allege
    ALLEGING,
    /// untrue
    DISMISSIVE,
    /// question
    DOUBTING,
    /// believe (who does not, doubts)
    BELIEVING,
    /// request (to deny one is to refuse it)
    REFUSED,
    /// spy (who says that he is none, defends himself)
    WRONG,
    /// proof
    EVIDENCE,
    /// footage
    DOCUMENT,
    /// present (evidence)
    GIVE,
    /// unfounded
    BASELESS,
    /// documented
    PROVEN,
    /// (evidence) supports
    BEAR
  }
}
