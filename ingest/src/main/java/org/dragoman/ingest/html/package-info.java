/// A page becomes its readable text, its main content and what it says of itself.
@NullMarked
package org.dragoman.ingest.html;

import org.jspecify.annotations.NullMarked;
