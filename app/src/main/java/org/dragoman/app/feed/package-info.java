/// Feeds that the user names: asked again and again, politely, for the articles they announce.
@NullMarked
package org.dragoman.app.feed;

import org.jspecify.annotations.NullMarked;
