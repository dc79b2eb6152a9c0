/** Says of every sentence who asserts it and whether it is open to dispute. */
@NullMarked
package org.quizwright.analysis.claim;

import org.jspecify.annotations.NullMarked;
