/// Who is meant: names, roles, pronouns and metonyms resolved to actors, with the dated base of
/// states, offices, bodies and groups behind it.
@NullMarked
package org.dragoman.extract.actor;

import org.jspecify.annotations.NullMarked;
