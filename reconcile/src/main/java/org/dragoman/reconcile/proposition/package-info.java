/// Propositions: what is claimed, who asserts and who disputes it.
@NullMarked
package org.dragoman.reconcile.proposition;

import org.jspecify.annotations.NullMarked;
