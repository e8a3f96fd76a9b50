/// Reading a `record.jsonl` that an earlier run wrote.
@NullMarked
package org.dragoman.app.record;

import org.jspecify.annotations.NullMarked;
