package org.dragoman.store.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.dragoman.store.StoreProblem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Whether a file is a store of ours, and what it means when SQLite cannot go on.
final class SqliteFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int APPLICATION_AT = 68;

  private SqliteFile() {}

  /// Whether there is nothing in it yet.
  static boolean isFresh(Path file) {
    try {
      return !Files.exists(file) || Files.size(file) == 0;
    } catch (IOException e) {
      throw new StoreProblem(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  /// Refuses a file of somebody else.
  static void checkOwner(Path file) {
    byte[] header;
    try (InputStream in = Files.newInputStream(file)) {
      header = in.readNBytes(HEADER);
    } catch (IOException e) {
      throw new StoreProblem(file + " cannot be read: " + e.getMessage(), e);
    }
    if (header.length < HEADER || !Arrays.equals(MAGIC, Arrays.copyOf(header, MAGIC.length))) {
      throw new StoreProblem(
          file
              + " is no SQLite file, so no store of Dragoman: name another folder, or move the file"
              + " away");
    }
    int application = ByteBuffer.wrap(header).getInt(APPLICATION_AT);
    if (application != SqliteEngine.APPLICATION && !isOurUnsigned(file, application)) {
      throw new StoreProblem(
          file
              + " is an SQLite file of another application, found id %#x, expected %#x: name another"
                  .formatted(application, SqliteEngine.APPLICATION)
              + " folder");
    }
  }

  /// A process that was killed while it made the store may have left a file without a signature,
  /// and with nothing in it but our tables.
  private static boolean isOurUnsigned(Path file, int application) {
    return application == 0 && Migrations.hasHistory("jdbc:sqlite:" + file);
  }

  /// What a failure means.
  static StoreProblem problem(Path file, Exception failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLiteException sqlite) {
        return new StoreProblem(file + " " + meaning(sqlite.getResultCode()), failure);
      }
      if (at instanceof SQLException && at.getCause() == null) {
        return new StoreProblem(file + " cannot be used: " + at.getMessage(), failure);
      }
    }
    return new StoreProblem(file + " cannot be used: " + failure.getMessage(), failure);
  }

  /// Whether a failure comes from a file that is no longer what SQLite wrote.
  static boolean isDamage(Throwable failure) {
    return failure instanceof SQLiteException sqlite
        ? isDamage(sqlite.getResultCode())
        : failure.getCause() != null && isDamage(failure.getCause());
  }

  private static boolean isDamage(SQLiteErrorCode code) {
    int primary = code.code & 0xff;
    return primary == SQLiteErrorCode.SQLITE_CORRUPT.code
        || primary == SQLiteErrorCode.SQLITE_NOTADB.code;
  }

  private static String meaning(SQLiteErrorCode code) {
    int primary = code.code & 0xff;
    if (isDamage(code)) {
      return "is damaged: take a copy from before, or move it away and read the articles again";
    }
    if (primary == SQLiteErrorCode.SQLITE_FULL.code) {
      return "cannot grow: the disk is full; nothing of the last step was kept";
    }
    if (primary == SQLiteErrorCode.SQLITE_BUSY.code
        || primary == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return "is in use by another program: end it and try again";
    }
    if (primary == SQLiteErrorCode.SQLITE_READONLY.code
        || primary == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || primary == SQLiteErrorCode.SQLITE_PERM.code) {
      return "cannot be written: check who owns it and its folder";
    }
    return "cannot be used: " + code.message;
  }
}
