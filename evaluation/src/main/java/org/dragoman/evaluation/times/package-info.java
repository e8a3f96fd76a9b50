/// How well times are found: the project's own marked news paragraphs, compared as TempEval-3 does.
@NullMarked
package org.dragoman.evaluation.times;

import org.jspecify.annotations.NullMarked;
