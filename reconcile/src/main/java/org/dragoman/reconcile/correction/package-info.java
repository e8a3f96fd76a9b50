/// What users have corrected reaches everything that articles say together.
@NullMarked
package org.dragoman.reconcile.correction;

import org.jspecify.annotations.NullMarked;
