/// What every extractor asks of a sentence's tree: the extent of a noun phrase, who does what in a
/// clause.
@NullMarked
package org.dragoman.extract.syntax;

import org.jspecify.annotations.NullMarked;
