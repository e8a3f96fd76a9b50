/// The form of words: lemma and universal part of speech.
@NullMarked
package org.dragoman.read.form;

import org.jspecify.annotations.NullMarked;
