/** XML, read with hard limits and without entities from outside, and written. */
@NullMarked
package org.quizwright.exchange.xml;

import org.jspecify.annotations.NullMarked;
