/// The store in a database: SQLite in a folder, or PostgreSQL. One code for both; [Engine] has what
/// differs.
@NullMarked
package org.dragoman.store.sql;

import org.jspecify.annotations.NullMarked;
