package org.dragoman.ingest.passage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.table.Table;

/// Short passages that are told by their own wording: captions, newsletter prompts, rights,
/// credits. Each cue is a row of `cues.tsv` with its example.
final class Cues implements Heuristic {
  /// The rows of the table, in order; the first that fits decides.
  static final List<Cue> ALL =
      Table.load(Cues.class, "cues.tsv").rows().stream().map(Cue::of).toList();

  private static final int TOP = 8;
  private static final int LONGEST = 2000;

  /// What has more passages than a long book is no article; only its ends are looked at.
  private static final int EDGE = 10_000;

  @Override
  public Optional<Verdict> judge(Sheet sheet, int at) {
    Block block = sheet.at(at);
    boolean deepInside = at > EDGE && at < sheet.size() - EDGE;
    if (block.words().length() > LONGEST || deepInside) {
      return Optional.empty();
    }
    int length = block.length();
    return ALL.stream()
        .filter(c -> length <= c.words() && c.where().holds(sheet, at))
        .filter(c -> c.pattern().matcher(block.words()).find())
        .findFirst()
        .map(c -> new Verdict(c.kind(), c.why()));
  }

  /// A wording.
  ///
  /// @param why its name
  /// @param kind what a block that has it is
  /// @param where such a block stands
  /// @param words the most that such a block has
  /// @param pattern to be found in it
  /// @param example a block that has it
  record Cue(
      String why, PassageKind kind, Where where, int words, Pattern pattern, String example) {
    static Cue of(Table.Row row) {
      return new Cue(
          row.get("why"),
          row.as("kind", k -> PassageKind.valueOf(k.toUpperCase(Locale.ROOT)), "a passage kind"),
          row.as("where", w -> Where.valueOf(w.toUpperCase(Locale.ROOT)), "any, top or end"),
          row.as("words", Integer::valueOf, "a number"),
          row.as("pattern", p -> Pattern.compile("(?iu)" + p), "a regular expression"),
          row.get("example"));
    }
  }

  /// A part of a text.
  enum Where {
    ANY {
      @Override
      boolean holds(Sheet sheet, int at) {
        return true;
      }
    },
    TOP {
      @Override
      boolean holds(Sheet sheet, int at) {
        return at < Cues.TOP;
      }
    },
    /// The second half.
    END {
      @Override
      boolean holds(Sheet sheet, int at) {
        return at > 0 && 2 * at >= sheet.size() - 1;
      }
    };

    abstract boolean holds(Sheet sheet, int at);
  }
}
