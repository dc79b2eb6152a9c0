/**
 * Finds the numbers that the texts give: value, unit, what is counted, since when, and who says so.
 */
@NullMarked
package org.quizwright.analysis.figure;

import org.jspecify.annotations.NullMarked;
