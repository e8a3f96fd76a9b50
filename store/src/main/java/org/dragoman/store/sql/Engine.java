package org.dragoman.store.sql;

import java.sql.Connection;
import java.sql.SQLException;
import org.dragoman.store.StoreProblem;
import org.dragoman.store.line.Sought;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.SQLDialect;

/// What differs between the databases. Its name for people is [#toString()].
interface Engine extends AutoCloseable {
  SQLDialect dialect();

  /// Brings the schema to the form that this version knows.
  ///
  /// @throws StoreProblem if the store is unsound, of somebody else, or of a later version
  void migrate();

  /// Opens the connection that writes. There is one at a time, in all processes.
  ///
  /// @throws StoreProblem if another process has the store
  Connection writer() throws SQLException;

  /// Opens a connection that only reads, each transaction one state of the store.
  Connection reader() throws SQLException;

  /// The number of a line in the table `words`.
  Field<Long> wordsId();

  /// Whether a row of the table `words` has all of some phrases.
  Condition saysAll(Sought sought);

  /// Whether a row of the table `words` has any of the phrases that are not wanted.
  Condition saysUnwanted(Sought sought);

  /// How well a row of `words` fits, the best first when ascending.
  Field<Double> rank(Sought sought);

  /// Puts words into the table `words`; to be bound to the number and [#indexable].
  Query putWords(DSLContext dsl);

  /// The words as this database takes them.
  String indexable(String words);

  /// Called after a step is on the disk, with the connection that wrote it.
  void written(Connection writer) throws SQLException;

  /// Says what a failure means to the user.
  StoreProblem problem(RuntimeException failure);

  @Override
  void close();
}
