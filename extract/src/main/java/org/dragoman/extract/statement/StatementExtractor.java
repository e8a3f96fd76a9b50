package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;

/// Finds who said, wrote or thought what in an article: direct, mixed and reported statements with
/// their speakers, addressees and circumstances. Stateless; safe to share between threads.
public final class StatementExtractor {
  private final CueLexicon lexicon;
  private final CandidateModel model;

  public StatementExtractor() {
    this.lexicon = CueLexicon.load();
    this.model = CandidateModel.load();
  }

  /// All statements of a reading.
  ///
  /// @param cast who is meant by which phrase; speakers that it does not know stay unresolved
  public StatementsFound find(Reading reading, Cast cast) {
    List<Quoted> all = QuotationMarks.in(reading.article());
    Scene scene = scene(reading, cast, all);
    QuotedSpeech.Given given = QuotedSpeech.of(scene, LaidOutSpeech.with(scene, reported(scene)));
    return new StatementsFound(new Assembly(scene, all).of(given.drafts()), given.rejected());
  }

  /// What the cues of a reading might report, taken for statements or not: the examples that the
  /// weights are trained on.
  public List<Candidate> candidates(Reading reading, Cast cast) {
    Scene scene = scene(reading, cast, QuotationMarks.in(reading.article()));
    ReportedSpeech speech = new ReportedSpeech(scene, model);
    return reading.sentences().stream().flatMap(s -> speech.candidates(s).stream()).toList();
  }

  private Scene scene(Reading reading, Cast cast, List<Quoted> all) {
    String text = reading.article().text();
    List<Quoted> outermost =
        all.stream().filter(q -> q.depth() == 0 && !q.runsOverCue(text)).toList();
    return new Scene(reading, outermost, cast, lexicon);
  }

  private static List<Draft> inSentence(Scene scene, ReportedSpeech speech, Sentence sentence) {
    List<Draft> found = new ArrayList<>(speech.in(sentence));
    found.addAll(AccordingTo.in(sentence));
    List<Draft> marked = Nesting.of(found.stream().map(d -> Snap.toMarks(scene, d)).toList());
    return Citing.in(scene, sentence, marked);
  }

  private List<Draft> reported(Scene scene) {
    ReportedSpeech speech = new ReportedSpeech(scene, model);
    LabelledSpeech labelled = new LabelledSpeech(scene);
    List<Draft> found = new ArrayList<>();
    for (Sentence sentence : scene.reading().sentences()) {
      found.addAll(inSentence(scene, speech, sentence));
      labelled.in(sentence).ifPresent(found::add);
    }
    found.addAll(Interview.in(scene));
    return found;
  }
}
