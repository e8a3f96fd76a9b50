package org.dragoman.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.model.Derivation;
import org.dragoman.model.Span;
import org.dragoman.model.finding.Statement;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Finds speech that the layout shows instead of quotation marks: a paragraph or list behind "The
/// letter continues:", paragraphs that open with a dash.
final class LaidOutSpeech {
  /// • free elections; – free elections; 1) free elections
  private static final Pattern ENTRY =
      Pattern.compile("(?:[•‣▪·*–—―-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+(?=\\S)");

  private static final Pattern DASH = Pattern.compile("[–—―]\\s?(?=[\\p{Lu}¿¡])");
  private static final String MARKS = "“\"„«‘'”";
  private static final int LONGEST_LIST = 40;
  private static final int SHORT = 6;

  private final Scene scene;
  private final List<Draft> drafts;
  private final List<Span> paragraphs;

  private LaidOutSpeech(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = new ArrayList<>(drafts);
    this.paragraphs = paragraphs(scene.text());
  }

  /// The drafts, lengthened by what the layout adds to them, and new ones.
  static List<Draft> with(Scene scene, List<Draft> drafts) {
    LaidOutSpeech speech = new LaidOutSpeech(scene, drafts);
    for (int i = 0; i < speech.paragraphs.size(); i++) {
      speech.introduced(i);
      speech.dashed(i);
    }
    return speech.drafts;
  }

  /// The lines of a text that have words, without white space at their ends.
  static List<Span> paragraphs(String text) {
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int end = start + line.stripTrailing().length();
      int first = end - line.strip().length();
      if (first < end) {
        found.add(new Span(first, end));
      }
      start += line.length() + 1;
    }
    return found;
  }

  /// What a paragraph introduces that ends with a colon: the entries of a list, or one paragraph.
  private void introduced(int at) {
    Span paragraph = paragraphs.get(at);
    boolean introduces = scene.text().charAt(paragraph.end() - 1) == ':';
    if (introduces && at + 1 < paragraphs.size()) {
      scene
          .reading()
          .sentenceAt(paragraph.end() - 1)
          .flatMap(s -> byVerb(s).or(() -> byLastWord(s)))
          .ifPresent(c -> give(c, at + 1));
    }
  }

  /// A sentence that introduces, its cue and who speaks there.
  private record Cited(Sentence sentence, Token cue, Who speaker) {}

  /// The last cue verb of a sentence, if somebody speaks or writes there.
  private Optional<Cited> byVerb(Sentence sentence) {
    return sentence.tokens().reversed().stream()
        .filter(t -> t.is(Upos.VERB) && scene.quotedAt(t.span().start()).isEmpty())
        .filter(t -> introduces(sentence, t))
        .findFirst()
        .flatMap(t ->
            Speakers.ofVerb(sentence, t)
                .filter(w -> Voices.maySpeak(scene, sentence, w.head()))
                .map(w -> new Cited(sentence, t, w)));
  }

  /// "The union demands:" is so short that its verb is read as a noun.
  private Optional<Cited> byLastWord(Sentence sentence) {
    List<Token> words = sentence.tokens().stream().filter(t -> !t.is(Upos.PUNCT)).toList();
    if (words.size() < 2 || words.size() > SHORT) {
      return Optional.empty();
    }
    Token before = words.get(words.size() - 2);
    Token last = words.getLast();
    boolean cue = scene.lexicon().introducesQuotation(last) && last.text().endsWith("s");
    Span name = words.getFirst().span().cover(before.span());
    return cue && (before.is(Upos.NOUN) || before.is(Upos.PROPN))
        ? Optional.of(new Cited(sentence, last, new Who(sentence, before, List.of(name))))
            .filter(c -> Voices.maySpeak(scene, sentence, before))
        : Optional.empty();
  }

  private boolean introduces(Sentence sentence, Token verb) {
    return scene.lexicon().at(sentence, verb).stream()
        .anyMatch(c ->
            c.grade() == 1
                && (c.takes(Cue.Takes.CLAUSE)
                    || c.takes(Cue.Takes.QUOTE)
                    || c.force() == Statement.Force.DEMAND));
  }

  private void give(Cited cited, int first) {
    List<Span> entries = new ArrayList<>();
    for (int i = first; i < paragraphs.size() && entries.size() < LONGEST_LIST; i++) {
      Optional<Span> entry = without(ENTRY, paragraphs.get(i));
      if (entry.isEmpty()) {
        break;
      }
      entries.add(entry.get());
    }
    Span next = paragraphs.get(first);
    if (!entries.isEmpty()) {
      add(cited, entries, "labelled/list");
    } else if (MARKS.indexOf(scene.text().charAt(next.start())) < 0) {
      add(cited, List.of(next), "labelled/block");
    }
  }

  private Optional<Span> without(Pattern opening, Span paragraph) {
    var found = opening.matcher(scene.text()).region(paragraph.start(), paragraph.end());
    return found.lookingAt()
        ? Optional.of(new Span(found.end(), paragraph.end()))
        : Optional.empty();
  }

  private void add(Cited cited, List<Span> content, String rule) {
    Optional<Draft> same =
        drafts.stream()
            .filter(d -> d.sentence().index() == cited.sentence().index())
            .filter(d -> d.verb().filter(v -> v.equals(cited.cue())).isPresent())
            .findFirst();
    same.ifPresentOrElse(d -> lengthen(d, content), () -> drafts.add(draft(cited, content, rule)));
  }

  private void lengthen(Draft draft, List<Span> more) {
    List<Span> content = new ArrayList<>(draft.content());
    content.addAll(more);
    drafts.set(drafts.indexOf(draft), draft.withContent(Snap.joined(content)));
  }

  private Draft draft(Cited cited, List<Span> content, String rule) {
    Statement.Force force = scene.lexicon().forceOf(cited.cue());
    return new Draft(
        cited.sentence(),
        Optional.of(cited.cue()),
        List.of(cited.cue().span()),
        content,
        Optional.of(cited.speaker()),
        Optional.empty(),
        force,
        new Derivation(rule, 0.7));
  }

  /// – We have no other road, says the driver. We go tonight.
  private void dashed(int at) {
    Optional<Span> spoken = without(DASH, paragraphs.get(at));
    if (spoken.isEmpty() || isEntry(at)) {
      return;
    }
    Span words = spoken.get();
    Optional<Draft> interrupted = DashedSpeech.in(scene, words);
    if (interrupted.isPresent()) {
      drafts.removeIf(d -> words.contains(d.extent()));
      drafts.add(interrupted.get());
      return;
    }
    Optional<Draft> opening =
        drafts.stream()
            .filter(d -> d.content().getFirst().start() <= words.start() + 1)
            .filter(d -> words.contains(d.extent()) && cueIn(d, words))
            .findFirst();
    if (opening.isPresent()) {
      sentencesBehind(opening.get(), words)
          .ifPresent(rest -> lengthen(opening.get(), List.of(rest)));
    } else if (isDialogue(at)) {
      scene.reading().sentenceAt(words.start()).ifPresent(s -> drafts.add(unattributed(s, words)));
    }
  }

  private static boolean cueIn(Draft draft, Span words) {
    return draft.cue().stream().allMatch(words::contains) && !draft.cue().isEmpty();
  }

  /// What follows the sentence of the cue in the paragraph.
  private static Optional<Span> sentencesBehind(Draft draft, Span words) {
    int from = Math.max(draft.sentence().span().end(), draft.extent().end()) + 1;
    return from < words.end() ? Optional.of(new Span(from, words.end())) : Optional.empty();
  }

  /// Whether a paragraph with a dash stands in a run of such, not in a list that something
  /// introduces.
  private boolean isDialogue(int at) {
    boolean before = at > 0 && without(DASH, paragraphs.get(at - 1)).isPresent();
    boolean behind =
        at + 1 < paragraphs.size() && without(DASH, paragraphs.get(at + 1)).isPresent();
    return before || behind;
  }

  private boolean isEntry(int at) {
    int first = at;
    while (first > 0 && without(ENTRY, paragraphs.get(first)).isPresent()) {
      first--;
    }
    return first < at && scene.text().charAt(paragraphs.get(first).end() - 1) == ':';
  }

  private static Draft unattributed(Sentence sentence, Span words) {
    return new Draft(
        sentence,
        Optional.empty(),
        List.of(),
        List.of(words),
        Optional.empty(),
        Optional.empty(),
        Statement.Force.ASSERT,
        new Derivation("labelled/dash", 0.5));
  }
}
