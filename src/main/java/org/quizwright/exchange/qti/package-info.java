/** Banks as QTI 2.1 and QTI 3.0 content packages. */
@NullMarked
package org.quizwright.exchange.qti;

import org.jspecify.annotations.NullMarked;
