/// Sentences in CoNLL-U, the treebanks' format: words given, trees and names answered.
@NullMarked
package org.dragoman.read.conllu;

import org.jspecify.annotations.NullMarked;
