/// Where things are: states and regions by their names, and the places that an article names.
@NullMarked
package org.dragoman.extract.place;

import org.jspecify.annotations.NullMarked;
