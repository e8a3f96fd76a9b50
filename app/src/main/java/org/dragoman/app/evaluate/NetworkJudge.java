package org.dragoman.app.evaluate;

import java.util.List;
import org.dragoman.extract.standing.Judgement;
import org.dragoman.extract.standing.WordJudge;
import org.dragoman.read.model.FactualityNetwork;
import org.dragoman.read.model.FactualityNetwork.WordFactuality;

/// The network of factuality as a judge of words.
record NetworkJudge(FactualityNetwork network) implements WordJudge {
  @Override
  public Judgement judge(List<String> words, int word) {
    WordFactuality said = network.judge(words).get(word);
    return new Judgement(said.shares(), said.estimate());
  }
}
