package org.dragoman.ingest.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.model.article.Passage;

/// Says what each block of a text is: an ordered chain of small heuristics, of which the first that
/// has an answer decides. What none of them knows is body.
///
/// Everything is marked and nothing is cut. A news paragraph taken for boilerplate would be lost to
/// the record, so a heuristic keeps silent where it is not sure.
public final class Passages {
  private static final List<Heuristic> CHAIN =
      List.of(
          new OutsideMainContent(),
          new Takeaways(),
          new AboutTheAuthor(),
          new Biography(),
          new MarkedUp(),
          new GivenTitle(),
          new Cues(),
          new BylineLine(),
          new PublicationLine(),
          new TitleLine(),
          new HeadingLine());

  private Passages() {}

  /// Judges the blocks of a text.
  ///
  /// @param title the headline that came with the text
  /// @param authors the names that came with the text
  public static List<Passage> judge(
      List<Block> blocks, Optional<String> title, List<String> authors) {
    Sheet sheet = new Sheet(blocks, title, authors);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Verdict verdict = verdict(sheet, i);
      sheet.decide(verdict);
      passages.add(new Passage(blocks.get(i).span(), verdict.kind(), verdict.why()));
    }
    return passages;
  }

  private static Verdict verdict(Sheet sheet, int at) {
    return CHAIN.stream()
        .flatMap(h -> h.judge(sheet, at).stream())
        .findFirst()
        .orElse(Verdict.BODY);
  }
}
