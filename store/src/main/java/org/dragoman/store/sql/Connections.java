package org.dragoman.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dragoman.store.StoreBusy;
import org.dragoman.store.StoreProblem;

/// The connections of a store: one that writes, and some that read and are lent out.
final class Connections implements AutoCloseable {
  private static final int READERS = 8;
  private static final int PATIENCE_SECONDS = 10;
  private static final int ANSWER_SECONDS = 2;

  private final Engine engine;
  private final Connection writer;
  private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>();
  private final Semaphore lendable = new Semaphore(READERS, true);
  private final AtomicBoolean closed = new AtomicBoolean();

  private Connections(Engine engine, Connection writer) {
    this.engine = engine;
    this.writer = writer;
  }

  /// Opens the writer first: it finds out whether the store is free.
  static Connections open(Engine engine) {
    try {
      return new Connections(engine, engine.writer());
    } catch (SQLException e) {
      throw engine.problem(new IllegalStateException(e.getMessage(), e));
    }
  }

  Connection writer() {
    return writer;
  }

  /// Lends a reader, in a transaction of its own.
  Connection borrow() {
    try {
      if (closed.get()) {
        throw new StoreProblem(engine + " is closed");
      }
      if (!lendable.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new StoreBusy(engine + " is too busy: all its readers are taken");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreProblem("stopped while waiting for " + engine, e);
    }
    try {
      Connection connection = idle.pollFirst();
      return connection != null && connection.isValid(ANSWER_SECONDS)
          ? connection
          : engine.reader();
    } catch (SQLException e) {
      lendable.release();
      throw engine.problem(new IllegalStateException(e.getMessage(), e));
    }
  }

  /// Takes a reader back and ends its transaction.
  void giveBack(Connection connection) {
    try {
      connection.rollback();
      if (closed.get()) {
        connection.close();
      } else {
        idle.addFirst(connection);
      }
    } catch (SQLException _) {
      // A connection that cannot end its transaction is not lent again.
      discard(connection);
    } finally {
      lendable.release();
    }
  }

  private static void discard(Connection connection) {
    try {
      connection.close();
    } catch (SQLException _) {
      // It is of no use any more.
    }
  }

  /// Waits for the readers that are lent out, and closes all.
  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try {
      boolean _ = lendable.tryAcquire(READERS, PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    idle.forEach(Connections::discard);
    discard(writer);
  }
}
