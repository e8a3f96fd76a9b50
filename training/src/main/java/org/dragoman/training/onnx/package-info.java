/// The ONNX format, as far as a published encoder is read and our own graph is written.
@NullMarked
package org.dragoman.training.onnx;

import org.jspecify.annotations.NullMarked;
