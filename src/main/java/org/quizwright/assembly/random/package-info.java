/** Choices at random that a seed repeats. */
@NullMarked
package org.quizwright.assembly.random;

import org.jspecify.annotations.NullMarked;
