/// What somebody holds to be so, or not so, and what the text says of evidence for it.
@NullMarked
package org.dragoman.extract.claim;

import org.jspecify.annotations.NullMarked;
