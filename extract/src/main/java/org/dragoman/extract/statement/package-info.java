/// Who said what: stretches between quotation marks, reported speech and thought, their speakers,
/// addressees and circumstances.
@NullMarked
package org.dragoman.extract.statement;

import org.jspecify.annotations.NullMarked;
