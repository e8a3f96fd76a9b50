/// The command `dragoman tension`: series, shifts and charts of tension, from a record or from
/// coded events of others, and the alerts that they set off.
@NullMarked
package org.dragoman.app.tension;

import org.jspecify.annotations.NullMarked;
