/// Whom a phrase means: the command `actors`, and the files of own actors that others take, too.
@NullMarked
package org.dragoman.app.actors;

import org.jspecify.annotations.NullMarked;
