/** Finds out whom "he" and "she" mean. */
@NullMarked
package org.quizwright.analysis.reference;

import org.jspecify.annotations.NullMarked;
