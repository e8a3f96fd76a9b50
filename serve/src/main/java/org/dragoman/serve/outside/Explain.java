package org.dragoman.serve.outside;

import java.util.List;

/// Says how a finding came about.
@FunctionalInterface
public interface Explain {
  /// Lines to read: the rule or the weights, the words, why the speaker, how sure.
  ///
  /// @param finding the record's object of a statement, event or claim
  /// @param article the record's object of its article
  /// @param resting the record's objects of what rests on the finding
  List<String> explain(String finding, String article, List<String> resting);
}
