/// Where readings are kept between runs: a folder of files, bounded in size.
@NullMarked
package org.dragoman.app.cache;

import org.jspecify.annotations.NullMarked;
