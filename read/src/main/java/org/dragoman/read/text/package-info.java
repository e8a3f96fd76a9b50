/// Raw text cut into sentences and words, the way the treebanks cut them. Offsets are the text's
/// own.
@NullMarked
package org.dragoman.read.text;

import org.jspecify.annotations.NullMarked;
