/** Banks as they are: the JSON files of this program, sent elsewhere and back. */
@NullMarked
package org.quizwright.exchange.bank;

import org.jspecify.annotations.NullMarked;
