/// Floors under the reader's trees and names.
@NullMarked
package org.dragoman.evaluation.reading;

import org.jspecify.annotations.NullMarked;
