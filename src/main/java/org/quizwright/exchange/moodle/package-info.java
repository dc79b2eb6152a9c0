/** Banks as Moodle XML. */
@NullMarked
package org.quizwright.exchange.moodle;

import org.jspecify.annotations.NullMarked;
