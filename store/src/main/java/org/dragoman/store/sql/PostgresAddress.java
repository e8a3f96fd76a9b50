package org.dragoman.store.sql;

/// Where a database of PostgreSQL is.
///
/// @param url `jdbc:postgresql://host:port/database`
/// @param user who signs in
/// @param password with which
public record PostgresAddress(String url, String user, String password) {
  public PostgresAddress {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "an address of PostgreSQL is jdbc:postgresql://host:port/database, found " + url);
    }
  }

  /// The address without its password.
  @Override
  public String toString() {
    return url + " as " + user;
  }
}
