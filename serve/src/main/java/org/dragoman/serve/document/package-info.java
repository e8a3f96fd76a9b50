/// The description of the interface, made from its routes.
@NullMarked
package org.dragoman.serve.document;

import org.jspecify.annotations.NullMarked;
