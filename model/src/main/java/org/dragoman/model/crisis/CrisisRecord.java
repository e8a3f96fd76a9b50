package org.dragoman.model.crisis;

import java.util.List;
import org.dragoman.model.article.Dropped;
import org.dragoman.model.finding.Findings;

/// The whole record: what each article says, what they say together, and what could not be read.
///
/// @param articles findings by article, in the order of publication and then id
/// @param together what they say together
/// @param dropped inputs that could not be used
public record CrisisRecord(List<Findings> articles, Reconciled together, List<Dropped> dropped) {
  public CrisisRecord {
    articles = List.copyOf(articles);
    dropped = List.copyOf(dropped);
  }
}
