package org.dragoman.read.time;

import java.util.List;
import java.util.regex.Pattern;

/// Rules of one kind, with a quick test that spares most sentences the trial of them all.
///
/// @param trigger what a sentence must have somewhere
/// @param rules in order of preference among matches of the same words
record RuleGroup(Pattern trigger, List<Rule> rules) {
  static RuleGroup of(String trigger, List<Rule> rules) {
    return new RuleGroup(Pattern.compile(trigger, Pattern.CASE_INSENSITIVE), List.copyOf(rules));
  }

  boolean mayMatch(String text) {
    return trigger.matcher(text).find();
  }
}
