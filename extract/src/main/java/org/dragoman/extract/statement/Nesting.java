package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Span;

/// How the reported statements of one sentence lie in each other: "He said she had promised to
/// come."
final class Nesting {
  private static final int CLOSE = 4;

  private Nesting() {}

  /// The statements without those in another that only say what somebody felt or wanted, and with
  /// contents that reach over the contents of the cues they end in.
  static List<Draft> of(List<Draft> found) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : found) {
      if (found.stream().noneMatch(outer -> holds(outer, draft)) || isSpeechAct(draft)) {
        kept.add(draft);
      }
    }
    return kept.stream().map(d -> overInner(d, kept)).toList();
  }

  private static boolean holds(Draft outer, Draft inner) {
    return !outer.equals(inner)
        && !inner.cue().isEmpty()
        && outer.content().stream().anyMatch(c -> c.contains(inner.cue().getLast()));
  }

  private static boolean isSpeechAct(Draft draft) {
    boolean clause = !draft.derivation().rule().matches("reported/object(@.*)?");
    return draft.speaker().isPresent()
        && clause
        && switch (draft.force()) {
          case ASSERT, DENY, ACCUSE, THREATEN, WARN, PROMISE, DEMAND, CONFIRM -> true;
          case ASK, PRAISE, CRITICISE, DOUBT, AGREE, BELIEVE -> false;
        };
  }

  /// "Holm said he replied: “No.”": the reply is part of what Holm said.
  private static Draft overInner(Draft outer, List<Draft> all) {
    List<Span> content = new ArrayList<>(outer.content());
    for (Draft inner : all) {
      if (holds(outer, inner) && follows(outer.extent(), inner.extent())) {
        content.addAll(inner.content());
      }
    }
    return content.size() == outer.content().size()
        ? outer
        : outer.withContent(bridged(Snap.joined(content)));
  }

  private static boolean follows(Span outer, Span inner) {
    return inner.end() > outer.end() && inner.start() <= outer.end() + CLOSE;
  }

  /// Stretches that only a colon or mark parts become one.
  private static List<Span> bridged(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      boolean near = !joined.isEmpty() && span.start() - joined.getLast().end() <= CLOSE;
      joined.add(near ? joined.removeLast().cover(span) : span);
    }
    return joined;
  }
}
