/// `dragoman serve`: folders are read into a store, the record is kept current, the server shows
/// it.
@NullMarked
package org.dragoman.app.serve;

import org.jspecify.annotations.NullMarked;
