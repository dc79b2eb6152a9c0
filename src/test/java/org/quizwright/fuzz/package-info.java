/** By hand: every reader of other people's files, fed with what no person would write. */
@NullMarked
package org.quizwright.fuzz;

import org.jspecify.annotations.NullMarked;
