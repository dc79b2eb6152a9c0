/** Sorts the passages into the course's themes. */
@NullMarked
package org.quizwright.analysis.theme;

import org.jspecify.annotations.NullMarked;
