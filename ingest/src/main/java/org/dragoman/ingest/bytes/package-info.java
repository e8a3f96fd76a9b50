/// Bytes become characters: file kinds by their first bytes, encodings, lines.
@NullMarked
package org.dragoman.ingest.bytes;

import org.jspecify.annotations.NullMarked;
