package org.dragoman.ingest.passage;

import java.util.Optional;

/// One idea about what a block may be. The first of the chain that has an answer decides.
interface Heuristic {
  /// What the block is, if this heuristic knows it; verdicts on earlier blocks are on the sheet.
  Optional<Verdict> judge(Sheet sheet, int at);
}
