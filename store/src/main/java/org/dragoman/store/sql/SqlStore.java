package org.dragoman.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.model.finding.Findings;
import org.dragoman.store.Added;
import org.dragoman.store.ArticleRecord;
import org.dragoman.store.Attribution;
import org.dragoman.store.Changes;
import org.dragoman.store.Correction;
import org.dragoman.store.RecordStore;
import org.dragoman.store.Recorded;
import org.dragoman.store.Snapshot;
import org.dragoman.store.TogetherRecord;
import org.dragoman.store.codec.FindingsCodec;
import org.dragoman.store.sql.Tables.Article;
import org.dragoman.store.sql.Tables.Store;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/// A store in a database. One connection writes, step after step; others read.
final class SqlStore implements RecordStore {
  private final Engine engine;
  private final Connections connections;
  private final FindingsCodec codec = new FindingsCodec();
  private final AtomicReference<Changes> changes;
  private final Answers answers;
  private final ReentrantLock writing = new ReentrantLock(true);

  private SqlStore(Engine engine, Connections connections) {
    this.engine = engine;
    this.connections = connections;
    long revision =
        read(dsl -> dsl.select(Store.REVISION).from(Store.TABLE).fetchSingle().value1());
    this.changes = new AtomicReference<>(Changes.unknownUpTo(revision));
    this.answers = new Answers(changes::get);
  }

  /// Opens the store of an engine, whose schema is brought to the newest form.
  static SqlStore open(Engine engine) {
    boolean opened = false;
    try {
      engine.migrate();
      SqlStore store = new SqlStore(engine, Connections.open(engine));
      opened = true;
      return store;
    } finally {
      if (!opened) {
        engine.close();
      }
    }
  }

  @Override
  public Added add(ArticleRecord article) {
    AddArticle task = new AddArticle(article, codec);
    return write(task::in);
  }

  @Override
  public long replace(TogetherRecord together) {
    ReplaceTogether task = new ReplaceTogether(together);
    return write(step -> {
      boolean _ = task.in(step);
      return step.revision();
    });
  }

  @Override
  public Set<String> articles() {
    return read(
        dsl -> new HashSet<>(dsl.select(Article.NAME).from(Article.TABLE).fetch(Article.NAME)));
  }

  @Override
  public void findings(Consumer<Findings> to) {
    List<String> ids =
        read(dsl ->
            dsl.select(Article.NAME)
                .from(Article.TABLE)
                .where(Article.FINDINGS.isNotNull())
                .orderBy(Article.PUBLISHED, Article.NAME)
                .fetch(Article.NAME));
    for (String id : ids) {
      Optional<byte[]> bytes =
          read(dsl ->
              dsl.select(Article.FINDINGS)
                  .from(Article.TABLE)
                  .where(Article.NAME.eq(id))
                  .fetchOptional(Article.FINDINGS));
      bytes.ifPresent(found -> to.accept(codec.decode(id, found)));
    }
  }

  @Override
  public Recorded correct(Correction correction) {
    return write(step -> {
      long number = new CorrectionRows(step.dsl()).add(correction, step.partsNamedBy(correction));
      return apply(step, number, correction);
    });
  }

  @Override
  public Optional<Recorded> withdraw(long number, Attribution by) {
    return write(step -> {
      CorrectionRows rows = new CorrectionRows(step.dsl());
      Optional<Recorded> holds =
          rows.all().stream()
              .filter(r -> r.number() == number && r.withdrawn().isEmpty())
              .findFirst();
      holds.ifPresent(_ -> rows.withdraw(number, by));
      return holds.map(r -> apply(step, number, r.correction()));
    });
  }

  /// Shows what a correction touches as all corrections together now have it.
  private Recorded apply(Step step, long number, Correction correction) {
    DSLContext dsl = step.dsl();
    Step after = new Step(dsl, engine, step.effects());
    after.advance();
    new Reshow(after).touched(correction);
    return new CorrectionRows(dsl)
        .all().stream().filter(r -> r.number() == number).findFirst().orElseThrow();
  }

  @Override
  public List<Recorded> corrections() {
    return read(dsl -> new CorrectionRows(dsl).all());
  }

  @Override
  public Changes changes() {
    return changes.get();
  }

  @Override
  public Snapshot snapshot() {
    Connection connection = connections.borrow();
    boolean opened = false;
    try {
      Snapshot snapshot = new SqlSnapshot(engine, connections, connection, answers);
      opened = true;
      return snapshot;
    } finally {
      if (!opened) {
        connections.giveBack(connection);
      }
    }
  }

  private <T> T read(Function<DSLContext, T> question) {
    Connection connection = connections.borrow();
    try {
      return question.apply(Sql.on(connection, engine));
    } catch (DataAccessException e) {
      throw engine.problem(e);
    } finally {
      connections.giveBack(connection);
    }
  }

  /// Does something in one step: all of it is on the disk when this returns, or nothing of it.
  private <T> T write(Function<Step, T> task) {
    Connection writer = connections.writer();
    writing.lock();
    try {
      boolean done = false;
      try {
        DSLContext dsl = Sql.on(writer, engine);
        Effects effects = new Effects();
        T result = task.apply(new Step(dsl, engine, effects));
        effects.keep(dsl);
        long revision = dsl.select(Store.REVISION).from(Store.TABLE).fetchSingle().value1();
        writer.commit();
        done = true;
        changes.updateAndGet(before -> effects.after(before, revision));
        engine.written(writer);
        return result;
      } finally {
        if (!done) {
          writer.rollback();
        }
      }
    } catch (SQLException e) {
      throw engine.problem(new IllegalStateException(e.getMessage(), e));
    } catch (DataAccessException e) {
      throw engine.problem(e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      connections.close();
      engine.close();
    } finally {
      writing.unlock();
    }
  }
}
