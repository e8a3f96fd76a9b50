package org.dragoman.extract.standing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.extract.actor.Cast;
import org.dragoman.model.Span;
import org.dragoman.model.finding.StandingKind;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// How sure a text is that something took place, from -3 (certainly not) to 3 (certainly so).
///
/// Two judges: the rules of standing, and weights over the same operators and their surroundings,
/// trained on web texts; where one is handed in, a network that knows the words alone is mixed into
/// the weights' word. The weights judge verbs; where a sentence sounds like a news report, the
/// rules' word on what is planned or negated counts beside them, since people hold an announcement
/// in the news for surer than one in a letter. Nouns, which the training texts hardly mark, are
/// left to the rules.
public final class FactualityOf {
  private static final double NOUNS = 0.1;
  private static final Set<String> CHATTY =
      Set.of(
          "i", "you", "we", "my", "your", "our", "me", "us", "n't", "'m", "'re", "'ll", "!", "?");

  private final StandingOf standing;
  private final FactualityFeatures features;
  private final Scale scale;
  private final Trained trained;

  private FactualityOf(
      StandingOf standing, FactualityFeatures features, Scale scale, Trained trained) {
    this.standing = standing;
    this.features = features;
    this.scale = scale;
    this.trained = trained;
  }

  /// What was trained: it judges a word, and says how much the share of each degree weighs.
  private interface Trained {
    Judgement judge(Set<String> features, Sentence sentence, Token word);

    List<Double> importance();
  }

  /// Weights over features.
  private record Alone(FactualityWeights weights) implements Trained {
    @Override
    public Judgement judge(Set<String> features, Sentence sentence, Token word) {
      return weights.judge(features);
    }

    @Override
    public List<Double> importance() {
      return Judgement.IMPORTANCE;
    }
  }

  /// Weights over features, and a network over words.
  private record Together(FactualityWeights weights, WordJudge judge, Mixture mixture)
      implements Trained {
    @Override
    public Judgement judge(Set<String> features, Sentence sentence, Token word) {
      List<String> words = sentence.tokens().stream().map(Token::text).toList();
      return mixture.of(weights.judge(features), judge.judge(words, word.index()));
    }

    @Override
    public List<Double> importance() {
      return mixture.importance();
    }
  }

  /// Loads the tables and weights, which judge without a network.
  public static FactualityOf load() {
    return of(new Alone(FactualityWeights.load()));
  }

  /// Loads the tables and weights.
  ///
  /// @param judge whose word is mixed into that of the weights
  public static FactualityOf load(WordJudge judge) {
    return of(new Together(FactualityWeights.load(), judge, Mixture.load()));
  }

  private static FactualityOf of(Trained trained) {
    return new FactualityOf(StandingOf.load(), FactualityFeatures.load(), Scale.load(), trained);
  }

  /// How sure the text is of the event that the words name; 0 for words outside every sentence.
  public double of(Reading reading, Span trigger) {
    return reading
        .sentenceAt(trigger.start())
        .flatMap(s -> head(s, trigger).map(t -> of(reading, s, t)))
        .orElse(0.0);
  }

  private static Optional<Token> head(Sentence sentence, Span trigger) {
    Span probe = trigger.isEmpty() ? new Span(trigger.start(), trigger.start() + 1) : trigger;
    return sentence.headOf(probe);
  }

  private double of(Reading reading, Sentence sentence, Token trigger) {
    StandingKind kind =
        standing
            .of(
                new StandingQuestion(
                    reading,
                    sentence,
                    trigger,
                    new Cast.Builder().build(),
                    Optional.empty(),
                    false))
            .kind();
    double trust = trust(sentence, trigger, kind);
    return trained
        .judge(features.of(sentence, trigger), sentence, trigger)
        .blend(scale.certainty(kind), trust, trained.importance())
        .score();
  }

  /// How far the weights are trusted, 0..1.
  private double trust(Sentence sentence, Token trigger, StandingKind kind) {
    if (trigger.is(Upos.NOUN) || trigger.is(Upos.PROPN)) {
      return NOUNS;
    }
    boolean chatty =
        sentence.tokens().stream()
            .anyMatch(t -> CHATTY.contains(t.text().toLowerCase(Locale.ROOT)));
    return chatty ? 1 : scale.trust(kind);
  }
}
