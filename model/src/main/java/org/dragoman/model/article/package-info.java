/// What was published: an article, its passages and where it came from.
@NullMarked
package org.dragoman.model.article;

import org.jspecify.annotations.NullMarked;
