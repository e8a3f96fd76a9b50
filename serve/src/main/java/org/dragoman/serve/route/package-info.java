/// The REST interface in words of its own: routes with their parameters, calls, answers, problems.
@NullMarked
package org.dragoman.serve.route;

import org.jspecify.annotations.NullMarked;
