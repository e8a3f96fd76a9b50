/// Who did what to whom: triggers and their arguments, in the codes of CAMEO and PLOVER, with how
/// the event stands, when and where.
@NullMarked
package org.dragoman.extract.event;

import org.jspecify.annotations.NullMarked;
