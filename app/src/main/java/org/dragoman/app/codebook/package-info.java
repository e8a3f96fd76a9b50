/// A project's own codebook: the folder that holds it, and coding anew by it.
@NullMarked
package org.dragoman.app.codebook;

import org.jspecify.annotations.NullMarked;
