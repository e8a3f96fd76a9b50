/// HTTP: how calls come in and answers go out, and who may call.
@NullMarked
package org.dragoman.serve.http;

import org.jspecify.annotations.NullMarked;
