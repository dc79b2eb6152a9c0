/** Questions and their keys as plain text, as they look on paper. */
@NullMarked
package org.quizwright.exchange.paper;

import org.jspecify.annotations.NullMarked;
