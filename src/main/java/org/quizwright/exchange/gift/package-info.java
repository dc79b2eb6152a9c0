/** Banks as GIFT text. */
@NullMarked
package org.quizwright.exchange.gift;

import org.jspecify.annotations.NullMarked;
