/// Numbers of things: how many, how much, of what, and how the number is meant.
@NullMarked
package org.dragoman.extract.quantity;

import org.jspecify.annotations.NullMarked;
