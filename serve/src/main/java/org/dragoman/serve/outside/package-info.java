/// What the server needs of the application that starts it: taking in articles, explaining
/// findings.
@NullMarked
package org.dragoman.serve.outside;

import org.jspecify.annotations.NullMarked;
