/// Tension: how one party behaves towards another, day by day.
@NullMarked
package org.dragoman.reconcile.tension;

import org.jspecify.annotations.NullMarked;
