package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Name;

/// An interview that is printed without names and marks: paragraphs that ask somebody something, at
/// least three of them, each followed by what the one who is asked answers.
final class Interview {
  private static final int FEWEST = 3;
  private static final int LONGEST_QUESTION = 500;
  private static final int LONGEST_ANSWER = 8;
  private static final Pattern ASKED = Pattern.compile("(?i)\\byour?\\b");
  private static final Pattern ANSWERED = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\\b");
  private static final Pattern MARKED = Pattern.compile("^[“\"„«‘'–—-]|^\\p{L}[\\p{L} .]{0,30}:");

  private final Scene scene;
  private final List<Span> paragraphs;

  private Interview(Scene scene, List<Span> paragraphs) {
    this.scene = scene;
    this.paragraphs = paragraphs;
  }

  /// A question and the paragraphs that answer it.
  private record Turn(int question, List<Span> answer) {}

  /// The questions and answers of an article; none if it is no such interview.
  static List<Draft> in(Scene scene) {
    Interview interview = new Interview(scene, LaidOutSpeech.paragraphs(scene.text()));
    List<Turn> turns = interview.turns();
    return interview.isOne(turns) ? interview.drafts(turns) : List.of();
  }

  private List<Turn> turns() {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isQuestion(paragraphs.get(i))) {
        turns.add(new Turn(i, answer(i)));
      }
    }
    return turns;
  }

  private boolean isQuestion(Span paragraph) {
    String text = paragraph.in(scene.text());
    return text.endsWith("?")
        && text.length() <= LONGEST_QUESTION
        && !MARKED.matcher(text).find()
        && isRead(paragraph);
  }

  private boolean isRead(Span paragraph) {
    return scene.reading().sentenceAt(paragraph.start()).isPresent();
  }

  /// The paragraphs up to the next question; behind the last question only the next.
  private List<Span> answer(int question) {
    int end = question + 1;
    while (end < paragraphs.size() && !isQuestion(paragraphs.get(end))) {
      end++;
    }
    int last = end == paragraphs.size() ? Math.min(end, question + 2) : end;
    return paragraphs.subList(question + 1, last);
  }

  /// Whether all questions have answers without marks, and most ask "you" and are answered by "I".
  private boolean isOne(List<Turn> turns) {
    long asked = turns.stream().filter(t -> has(ASKED, paragraphs.get(t.question()))).count();
    long answered = turns.stream().filter(this::isAnswered).count();
    boolean whole =
        turns.stream().allMatch(t -> !t.answer().isEmpty() && t.answer().size() <= LONGEST_ANSWER);
    boolean bare =
        turns.stream()
            .flatMap(t -> t.answer().stream())
            .noneMatch(a -> MARKED.matcher(a.in(scene.text())).find());
    return turns.size() >= FEWEST
        && whole
        && bare
        && 2 * asked > turns.size()
        && 2 * answered > turns.size();
  }

  private boolean isAnswered(Turn turn) {
    return turn.answer().stream().anyMatch(a -> has(ANSWERED, a));
  }

  private boolean has(Pattern pattern, Span paragraph) {
    return pattern.matcher(paragraph.in(scene.text())).find();
  }

  private List<Draft> drafts(List<Turn> turns) {
    Optional<Who> asked = interviewed(paragraphs.get(turns.getFirst().question()).start());
    List<Draft> found = new ArrayList<>();
    for (Turn turn : turns) {
      Span question = paragraphs.get(turn.question());
      draft(List.of(question), Optional.empty(), asked, Statement.Force.ASK).ifPresent(found::add);
      draft(turn.answer(), asked, Optional.empty(), Statement.Force.ASSERT).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Draft> draft(
      List<Span> content, Optional<Who> speaker, Optional<Who> addressee, Statement.Force force) {
    return scene
        .reading()
        .sentenceAt(content.getFirst().start())
        .map(s ->
            new Draft(
                s,
                Optional.empty(),
                List.of(),
                content,
                speaker,
                addressee,
                force,
                new Derivation("labelled/interview", 0.6)));
  }

  /// The only person whom the text names before the first question; nobody if there are several.
  private Optional<Who> interviewed(int before) {
    List<Name> people =
        scene.reading().names().stream()
            .filter(n -> n.kind() == Name.Kind.PERSON && n.span().end() <= before)
            .toList();
    long surnames = people.stream().map(this::surname).distinct().count();
    return surnames == 1 ? Optional.of(who(people.getFirst())) : Optional.empty();
  }

  private String surname(Name name) {
    String words = name.span().in(scene.text());
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private Who who(Name name) {
    var sentence = scene.reading().sentences().get(name.sentence());
    return new Who(sentence, sentence.token(name.head()), List.of(name.span()));
  }
}
