/// How an event stands in its text: rules over the tree that say whether it happened, is planned,
/// threatened, demanded, alleged, denied or only thought of, and by whom.
@NullMarked
package org.dragoman.extract.standing;

import org.jspecify.annotations.NullMarked;
