/// What many articles say together: stories, incidents, quotations, disputes, tension.
@NullMarked
package org.dragoman.model.crisis;

import org.jspecify.annotations.NullMarked;
