package org.dragoman.extract.event;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Reading;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.table.Table;

/// An answer that takes up what a question only asks: "Asked whether the island could face an
/// attack, he said, 'Sounds good to me.'" What the question names is then his to threaten.
final class Endorsement {
  private static final int LONGEST = 16;
  private static final int DEEPEST = 12;
  private static final Set<String> ASKING = Set.of("ask", "press", "question", "query", "quiz");
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "no", "never", "nothing", "nobody", "absurd", "nonsense", "false");

  private final List<String> endorsements;

  private Endorsement(List<String> endorsements) {
    this.endorsements = endorsements;
  }

  static Endorsement load() {
    return new Endorsement(
        Table.load(Endorsement.class, "endorsements.tsv").rows().stream()
            .map(row -> " " + row.get("words") + " ")
            .toList());
  }

  /// The statement that answers the question in which a word stands, and endorses what it asks.
  Optional<Statement> of(
      Reading reading, Sentence sentence, Token word, List<Statement> statements) {
    boolean told = isToldQuestion(sentence, word);
    if (!told && !isPutQuestion(sentence, word)) {
      return Optional.empty();
    }
    Span reach = told ? sentence.span() : withNext(reading, sentence);
    return statements.stream()
        .filter(s -> s.extent().start() > word.span().end() && reach.contains(s.extent()))
        .min(Comparator.comparing(Statement::extent))
        .filter(s -> endorses(reading, s));
  }

  /// "asked whether the island could be attacked".
  private static boolean isToldQuestion(Sentence sentence, Token word) {
    Token at = word;
    boolean open = false;
    for (int depth = 0; depth < DEEPEST; depth++) {
      open |=
          sentence
              .childrenOf(at, Relation.MARK)
              .anyMatch(m -> Set.of("whether", "if").contains(Slots.lemma(m)));
      Optional<Token> head = sentence.headOf(at);
      if (head.isEmpty()) {
        return false;
      }
      at = head.get();
      if (ASKING.contains(Slots.lemma(at))) {
        return open;
      }
    }
    return false;
  }

  /// "Could the island be attacked?", in a reporter's words.
  private static boolean isPutQuestion(Sentence sentence, Token word) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.index() > word.index() && t.text().equals("?"));
  }

  private static Span withNext(Reading reading, Sentence sentence) {
    return reading.sentences().stream()
        .filter(s -> s.span().start() >= sentence.span().end())
        .min(Comparator.comparing(Sentence::span))
        .map(next -> sentence.span().cover(next.span()))
        .orElse(sentence.span());
  }

  private boolean endorses(Reading reading, Statement answer) {
    boolean verbatim = answer.content().stream().anyMatch(Statement.Piece::verbatim);
    List<Token> tokens =
        reading.sentences().stream()
            .filter(s -> s.span().overlaps(answer.extent()))
            .flatMap(s -> s.tokensIn(answer.extent()).stream())
            .toList();
    String said =
        tokens.stream()
            .filter(t -> t.text().codePoints().anyMatch(Character::isLetter))
            .map(t -> t.text().replace('’', '\'').toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ", " ", " "));
    return verbatim
        && tokens.size() <= LONGEST
        && endorsements.stream().anyMatch(e -> said.contains(e) && isPlain(said.replace(e, " ")));
  }

  private static boolean isPlain(String rest) {
    return List.of(rest.strip().split(" +")).stream().noneMatch(NEGATIONS::contains);
  }
}
