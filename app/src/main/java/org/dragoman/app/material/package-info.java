/// What tension and alerts are about: series, deeds, and what is said of them.
@NullMarked
package org.dragoman.app.material;

import org.jspecify.annotations.NullMarked;
