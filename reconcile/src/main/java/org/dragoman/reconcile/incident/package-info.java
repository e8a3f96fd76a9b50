/// Incidents: which events are one happening, and where their reports differ.
@NullMarked
package org.dragoman.reconcile.incident;

import org.jspecify.annotations.NullMarked;
