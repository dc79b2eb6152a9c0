/** What every exchange format offers, and what all of them share. */
@NullMarked
package org.quizwright.exchange.format;

import org.jspecify.annotations.NullMarked;
