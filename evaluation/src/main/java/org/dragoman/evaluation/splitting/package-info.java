/// How well raw text is cut into sentences and words, measured on treebanks written back to text.
@NullMarked
package org.dragoman.evaluation.splitting;

import org.jspecify.annotations.NullMarked;
