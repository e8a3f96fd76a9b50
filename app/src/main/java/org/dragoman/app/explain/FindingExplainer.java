package org.dragoman.app.explain;

import java.util.List;
import org.dragoman.extract.event.EventTables;
import tools.jackson.databind.json.JsonMapper;

/// Says how a finding came about, from lines of a record.
public final class FindingExplainer {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private final RuleBook rules;
  private final EventRows events;

  private FindingExplainer(RuleBook rules, EventRows events) {
    this.rules = rules;
    this.events = events;
  }

  /// An explainer with what is told of each rule.
  ///
  /// @param tables by which events are coded
  public static FindingExplainer load(EventTables tables) {
    return new FindingExplainer(RuleBook.load(), new EventRows(tables));
  }

  /// Lines to read, as `dragoman explain` prints them.
  ///
  /// @param finding the record's object of a statement, event or claim
  /// @param article the record's object of its article
  /// @param resting the record's objects of what rests on the finding
  public List<String> explain(String finding, String article, List<String> resting) {
    RecordFile record = RecordFile.of(finding, article, resting);
    return Explanation.of(record, rules, events, MAPPER.readTree(finding));
  }
}
