/// Our own model: one encoder with heads for trees, tags and names, run by onnxruntime.
@NullMarked
package org.dragoman.read.model;

import org.jspecify.annotations.NullMarked;
