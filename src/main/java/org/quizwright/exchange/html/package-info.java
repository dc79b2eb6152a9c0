/** Plain text to HTML and back. */
@NullMarked
package org.quizwright.exchange.html;

import org.jspecify.annotations.NullMarked;
