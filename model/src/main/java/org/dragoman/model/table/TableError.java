package org.dragoman.model.table;

/// A broken line of a table: says file, line, what was found and what is allowed.
public final class TableError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TableError(String table, int line, String found, String expected) {
    super(table + ":" + line + ": found " + found + "; expected " + expected);
  }
}
