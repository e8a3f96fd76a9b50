package org.dragoman.read.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.model.Span;
import org.dragoman.model.article.Article;
import org.dragoman.model.article.Dateline;
import org.dragoman.model.article.Passage;
import org.dragoman.model.article.PassageKind;
import org.dragoman.model.article.Published;
import org.dragoman.model.reading.Relation;
import org.dragoman.model.reading.Sentence;
import org.dragoman.model.reading.TimeExpression;
import org.dragoman.model.reading.Token;
import org.dragoman.model.reading.Upos;

/// Finds the times of an article and gives each its TIMEX3 value.
///
/// Works on the text of each sentence by an ordered list of rules; tags, where there are any, only
/// help (verb or noun, tense of the clause). Safe for use by several threads.
public final class TimeFinder {
  private static final Comparator<Hit> LEFTMOST_LONGEST =
      Comparator.<Hit>comparingInt(h -> h.match().start())
          .thenComparing(h -> h.match().end(), Comparator.reverseOrder())
          .thenComparingInt(Hit::order);
  private static final Set<String> BOUNDS = Set.of("since", "until", "till", "through");
  private static final int OPENING = 12;
  private static final Pattern DATELINE = Pattern.compile("[^\\n]{0,60}?\\s[—–-]{1,2}\\s");

  private final List<RuleGroup> groups;
  private final NotATime notATime;
  private final Joiner joiner = new Joiner();

  public TimeFinder() {
    Vocabulary words = Vocabulary.load();
    Template template = new Template(words);
    notATime = new NotATime(template);
    groups =
        List.of(
            new DateRules(words, template).group(),
            new YearRules(words, template).group(),
            new DayRules(words, template).group(),
            new RelativeRules(words, template).group(),
            new DurationRules(words, template).group(),
            new ClockRules(words, template).group(),
            new NamedRules(template).group());
  }

  /// The times of an article, in text order, without overlap.
  ///
  /// @param sentences of the article, in text order
  public List<TimeExpression> find(Article article, List<Sentence> sentences) {
    Anchors anchors = anchorsOf(article, sentences);
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      String text = article.words(sentence.span());
      anchors.enter(sentence.index());
      List<TimeExpression> times = joiner.join(article, read(sentence, text, anchors));
      times.forEach(time -> Clock.of(time).ifPresent(anchors::hear));
      found.addAll(times);
    }
    found.addAll(printed(article, sentences));
    found.sort(Comparator.comparing(TimeExpression::span));
    return List.copyOf(found);
  }

  /// The dates of lines that are no sentences: the day that is printed under the title.
  private List<TimeExpression> printed(Article article, List<Sentence> sentences) {
    Anchors none = new Anchors(Optional.empty(), Published.Basis.NONE, Optional.empty());
    List<TimeExpression> found = new ArrayList<>();
    for (Passage passage : article.passages()) {
      boolean read = sentences.stream().anyMatch(s -> s.span().overlaps(passage.span()));
      if (passage.kind() == PassageKind.BYLINE && !read) {
        Sentence line = line(article, passage.span());
        dated(line, article.words(passage.span()))
            .flatMap(hit ->
                hit.rule().reader().read(hit, none).stream()
                    .filter(m -> m.focus().filter(Point::yearKnown).isPresent())
                    .map(m ->
                        new TimeExpression(hit.span(), m.kind(), m.value(), "printed " + m.why())))
            .limit(1)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static Sentence line(Article article, Span span) {
    Token all = new Token(0, span, article.words(span), "", Upos.X, "", Token.ROOT, Relation.ROOT);
    return new Sentence(0, span, List.of(all));
  }

  private List<TimeExpression> read(Sentence sentence, String text, Anchors anchors) {
    List<Hit> hits = hits(sentence, text);
    BitSet taken = hits.isEmpty() ? new BitSet() : barred(text);
    List<TimeExpression> found = new ArrayList<>();
    for (Hit hit : hits) {
      boolean free =
          taken.nextSetBit(hit.match().start()) < 0
              || taken.nextSetBit(hit.match().start()) >= hit.match().end();
      Optional<Meaning> meaning = free ? hit.rule().reader().read(hit, anchors) : Optional.empty();
      if (meaning.isPresent()) {
        taken.set(hit.match().start(), hit.match().end());
        Meaning m = meaning.get();
        note(hit, m, anchors);
        found.add(new TimeExpression(hit.span(), m.kind(), m.value(), m.why()));
      }
    }
    found.sort(Comparator.comparing(TimeExpression::span));
    return found;
  }

  /// "since Monday", "until May 3" bound what is told and do not move the text there.
  private static void note(Hit hit, Meaning meaning, Anchors anchors) {
    boolean opens = hit.text().substring(0, hit.match().start()).strip().length() <= OPENING;
    if (!BOUNDS.contains(hit.wordBefore().toLowerCase(Locale.ROOT))) {
      meaning.focus().ifPresent(point -> anchors.see(point, opens));
    }
    Clock.of(meaning.value()).ifPresent(anchors::hear);
  }

  private List<Hit> hits(Sentence sentence, String text) {
    List<Hit> hits = new ArrayList<>();
    int[] starts = WordStarts.in(text);
    for (RuleGroup group : groups) {
      if (group.mayMatch(text)) {
        group.rules().forEach(rule -> collect(rule, starts, sentence, text, hits));
      }
    }
    hits.sort(LEFTMOST_LONGEST);
    return hits;
  }

  private static void collect(
      Rule rule, int[] starts, Sentence sentence, String text, List<Hit> hits) {
    Matcher matcher =
        rule.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int end = 0;
    for (int start : starts) {
      if (start >= end
          && matcher.region(start, text.length()).lookingAt()
          && matcher.end() > start) {
        hits.add(new Hit(rule, matcher.toMatchResult(), hits.size(), text, sentence));
        end = matcher.end();
      }
    }
  }

  private BitSet barred(String text) {
    BitSet barred = new BitSet();
    for (Pattern pattern : notATime.patterns()) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        barred.set(matcher.start(), matcher.end());
      }
    }
    return barred;
  }

  private Anchors anchorsOf(Article article, List<Sentence> sentences) {
    Published published = article.published();
    if (published.value().isPresent()) {
      return new Anchors(published.value(), published.basis(), Optional.empty());
    }
    TreeSet<LocalDate> full = fullDates(article, sentences);
    Optional<LocalDate> dateline =
        article.dateline().flatMap(Dateline::date).or(() -> printedDateline(article, sentences));
    List<Integer> years = full.stream().map(LocalDate::getYear).distinct().toList();
    Optional<Integer> only = years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    Published.Basis basis = dateline.isPresent() ? Published.Basis.DATELINE : Published.Basis.NONE;
    return new Anchors(dateline, basis, only);
  }

  /// "January 6, 2026 —" before the first sentence.
  private Optional<LocalDate> printedDateline(Article article, List<Sentence> sentences) {
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    String text = article.words(sentences.getFirst().span());
    Matcher dash = DATELINE.matcher(text);
    if (!dash.lookingAt()) {
      return Optional.empty();
    }
    Sentence first = sentences.getFirst();
    return days(first, text.substring(0, dash.end())).findFirst();
  }

  private TreeSet<LocalDate> fullDates(Article article, List<Sentence> sentences) {
    TreeSet<LocalDate> full = new TreeSet<>();
    for (Sentence sentence : sentences) {
      days(sentence, article.words(sentence.span())).forEach(full::add);
    }
    return full;
  }

  /// Days that a text names with their year.
  private Stream<LocalDate> days(Sentence sentence, String text) {
    Anchors none = new Anchors(Optional.empty(), Published.Basis.NONE, Optional.empty());
    return text.chars().noneMatch(Character::isDigit)
        ? Stream.empty()
        : dated(sentence, text)
            .flatMap(h -> h.rule().reader().read(h, none).stream())
            .flatMap(m -> m.focus().stream())
            .filter(p -> p.grain() == Grain.DAY && p.yearKnown())
            .map(Point::day);
  }

  private Stream<Hit> dated(Sentence sentence, String text) {
    return hits(sentence, text).stream()
        .filter(h -> h.rule().name().endsWith("-year") || h.rule().name().endsWith("-date"));
  }
}
