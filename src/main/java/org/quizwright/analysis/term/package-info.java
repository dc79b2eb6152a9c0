/** Finds terms of art and what the texts themselves say that they mean. */
@NullMarked
package org.quizwright.analysis.term;

import org.jspecify.annotations.NullMarked;
