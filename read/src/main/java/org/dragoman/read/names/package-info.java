/// What is made of the network's names: trimmed to the name itself, and of one kind in an article.
@NullMarked
package org.dragoman.read.names;

import org.jspecify.annotations.NullMarked;
