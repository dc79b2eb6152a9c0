/** Passages of two texts that likely tell of one occasion. */
@NullMarked
package org.quizwright.generation.comparison.parallel;

import org.jspecify.annotations.NullMarked;
