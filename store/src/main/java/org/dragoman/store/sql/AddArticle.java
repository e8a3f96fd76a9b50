package org.dragoman.store.sql;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.store.Added;
import org.dragoman.store.ArticleRecord;
import org.dragoman.store.Facet;
import org.dragoman.store.LineKind;
import org.dragoman.store.codec.FindingsCodec;
import org.dragoman.store.line.Days;
import org.dragoman.store.line.Marks;
import org.dragoman.store.line.RecordLine;
import org.dragoman.store.line.Surroundings;
import org.dragoman.store.line.Text;
import org.dragoman.store.line.Wording;
import org.dragoman.store.sql.Tables.Article;
import org.dragoman.store.sql.Tables.Line;
import org.dragoman.store.sql.Tables.Mark;
import org.dragoman.store.sql.Tables.Term;

/// Adds an article with all that it says, in one step. Taking its lines apart is done before the
/// step begins.
final class AddArticle {
  private final List<RecordLine> own = new ArrayList<>();
  private final List<RecordLine> actors = new ArrayList<>();
  private final RecordLine article;
  private final Optional<byte[]> findings;
  private final byte[] digest;

  /// @throws IllegalArgumentException if a line is not one of this article
  AddArticle(ArticleRecord record, FindingsCodec codec) {
    this.article = RecordLine.of(record.lines().getFirst());
    if (article.kind() != LineKind.ARTICLE) {
      throw new IllegalArgumentException(
          "the first line of an article is its own, found " + article.kind().type());
    }
    record.lines().stream().map(RecordLine::of).forEach(this::sort);
    refuseTwice();
    this.findings = record.findings().map(codec::encode);
    this.digest = digest(record, findings);
  }

  private void sort(RecordLine line) {
    if (line.kind() == LineKind.ACTOR) {
      actors.add(line);
    } else if (line.article().filter(article.id()::equals).isPresent()) {
      own.add(line);
    } else {
      throw new IllegalArgumentException(
          "%s %s is not of the article %s".formatted(line.kind().type(), line.id(), article.id()));
    }
  }

  private void refuseTwice() {
    Set<String> seen = new HashSet<>();
    for (RecordLine line : own) {
      if (!seen.add(line.kind() + " " + line.id())) {
        throw new IllegalArgumentException(line.id() + " comes twice in " + article.id());
      }
    }
  }

  private static byte[] digest(ArticleRecord record, Optional<byte[]> findings) {
    MessageDigest sha = Step.sha256();
    for (String line : record.lines()) {
      sha.update(line.getBytes(StandardCharsets.UTF_8));
      sha.update((byte) '\n');
    }
    findings.ifPresent(sha::update);
    return sha.digest();
  }

  /// Does it.
  Added in(Step step) {
    Optional<Row> before = row(step);
    if (before.isPresent() && Arrays.equals(before.get().digest, digest)) {
      return new Added(article.id(), Added.Outcome.KNOWN, step.revision());
    }
    step.advance();
    long number = before.map(Row::number).orElseGet(step::nextNumber);
    Map<String, Existing> existing = before.isPresent() ? existing(step, number) : Map.of();
    if (before.isPresent()) {
      remakeWhatIsMadeOfIt(step);
    }
    tell(step, before.isPresent());
    Optional<String> copyOf = before.isPresent() ? before.get().copyOf : copyOfItsLine();
    putLines(step, number, existing, copyOf);
    putActors(step);
    putRow(step, number, copyOf);
    step.flush();
    Added.Outcome outcome = before.isPresent() ? Added.Outcome.CHANGED : Added.Outcome.NEW;
    return new Added(article.id(), outcome, step.revision());
  }

  /// A new article may have an outlet of its own; one that is there with other lines may have any
  /// line more or less.
  private void tell(Step step, boolean isThere) {
    if (isThere || outlet().filter(name -> !hasArticle(step, name)).isPresent()) {
      step.effects().otherOutlets();
    }
    if (isThere) {
      Arrays.stream(LineKind.values())
          .filter(LineKind::isOfOneArticle)
          .forEach(step.effects()::changed);
    }
  }

  private static boolean hasArticle(Step step, String outlet) {
    return step.dsl()
        .fetchExists(step.dsl().selectOne().from(Article.TABLE).where(Article.OUTLET.eq(outlet)));
  }

  private Optional<String> copyOfItsLine() {
    String of = article.object().path("duplicateOf").asString("");
    return of.isBlank() ? Optional.empty() : Optional.of(of);
  }

  private Optional<Row> row(Step step) {
    return step.dsl()
        .select(Article.ID, Article.DIGEST, Article.COPY_OF)
        .from(Article.TABLE)
        .where(Article.NAME.eq(article.id()))
        .fetchOptional(
            row -> new Row(row.value1(), row.value2(), Optional.ofNullable(row.value3())));
  }

  private Map<String, Existing> existing(Step step, long number) {
    Map<String, Existing> existing = new HashMap<>();
    step.dsl()
        .select(Line.KIND, Line.NAME, Line.ID, Line.SINCE, Line.WHOLE)
        .from(Line.TABLE)
        .where(Line.ARTICLE.eq(number))
        .forEach(row ->
            existing.put(
                row.value1() + " " + row.value2(),
                new Existing(row.value3(), row.value4(), Optional.ofNullable(row.value5()))));
    return existing;
  }

  /// What several articles say rests on what this one said before: the next reconciliation makes it
  /// anew even where its line is the same.
  private void remakeWhatIsMadeOfIt(Step step) {
    step.dsl()
        .update(Line.TABLE)
        .set(field(name("stale"), Integer.class), 1)
        .where(
            Line.ID.in(
                select(Mark.LINE)
                    .from(Mark.TABLE)
                    .join(Term.TABLE)
                    .on(Term.ID.eq(Mark.TERM))
                    .where(Term.FACET.eq(Facet.ARTICLE.name()))
                    .and(Term.VALUE.eq(Marks.clean(article.id())))))
        .execute();
  }

  private void putLines(
      Step step, long number, Map<String, Existing> existing, Optional<String> copyOf) {
    Text text = new Text(article.object().path("text").asString(""));
    Surroundings around = surroundings();
    Map<String, Existing> gone = new HashMap<>(existing);
    for (RecordLine line : own) {
      boolean isArticle = line.kind() == LineKind.ARTICLE;
      Existing before = gone.remove(Shelf.number(line.kind()) + " " + line.id());
      Step.Known known =
          new Step.Known(
              before != null ? before.number : isArticle ? number : step.nextNumber(),
              before == null,
              Optional.of(number),
              before == null ? Optional.empty() : before.whole,
              before == null ? step.revision() : before.since,
              0);
      RecordLine shown = isArticle ? Copies.marked(line, copyOf) : line;
      step.put(shown, known, around, Optional.of(Wording.of(shown, text)));
    }
    step.remove(gone.values().stream().map(Existing::number).toList());
  }

  private Surroundings surroundings() {
    Map<String, String> countries = new HashMap<>();
    for (RecordLine actor : actors) {
      String country = actor.object().path("country").asString("");
      if (!country.isBlank()) {
        countries.put(actor.id(), country);
      }
    }
    return new Surroundings(outlet(), published(), List.of(), Set.of(), countries, own.size() - 1);
  }

  private Optional<String> outlet() {
    String outlet = article.object().path("source").path("outlet").asString("");
    return outlet.isBlank() ? Optional.empty() : Optional.of(outlet.replace("\u0000", ""));
  }

  private int published() {
    return Days.of(article.object().path("published").path("value").asString("")).first();
  }

  /// Actors that are not known yet, until reconciliation brings its own view of them.
  private void putActors(Step step) {
    List<String> ids = actors.stream().map(RecordLine::id).toList();
    Set<String> known =
        new HashSet<>(
            step.dsl()
                .select(Line.NAME)
                .from(Line.TABLE)
                .where(Line.NAME.in(ids))
                .and(Line.KIND.eq(Shelf.number(LineKind.ACTOR)))
                .fetch(Line.NAME));
    for (RecordLine actor : actors) {
      if (known.add(actor.id())) {
        Step.Known fresh =
            new Step.Known(
                step.nextNumber(),
                true,
                Optional.empty(),
                Optional.empty(),
                step.revision(),
                Step.digest(actor.json()));
        Surroundings alone =
            new Surroundings(Optional.empty(), Days.NEVER, List.of(), Set.of(), Map.of(), 1);
        step.put(actor, fresh, alone, Optional.of(Wording.together(actor, List.of())));
      }
    }
  }

  private void putRow(Step step, long number, Optional<String> copyOf) {
    step.dsl().deleteFrom(Article.TABLE).where(Article.ID.eq(number)).execute();
    step.dsl()
        .insertInto(Article.TABLE)
        .columns(
            Article.ID,
            Article.NAME,
            Article.OUTLET,
            Article.PUBLISHED,
            Article.COPY_OF,
            Article.DIGEST,
            Article.FINDINGS)
        .values(
            number,
            article.id(),
            outlet().orElse(null),
            published(),
            copyOf.orElse(null),
            digest,
            findings.orElse(null))
        .execute();
  }

  /// The article as it was before.
  private record Row(long number, byte[] digest, Optional<String> copyOf) {}

  /// A line of it that was there before.
  private record Existing(long number, long since, Optional<Long> whole) {}
}
