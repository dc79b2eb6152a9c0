/** Finds causes that a sentence names by a marker. */
@NullMarked
package org.quizwright.analysis.cause;

import org.jspecify.annotations.NullMarked;
