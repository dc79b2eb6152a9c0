/** Questions that a teacher drops from a printed sheet or swaps; the others keep their numbers. */
@NullMarked
package org.quizwright.assembly.revision;

import org.jspecify.annotations.NullMarked;
