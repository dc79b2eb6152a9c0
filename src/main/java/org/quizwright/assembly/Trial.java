package org.quizwright.assembly;

import org.quizwright.model.sheet.Worksheet;

/**
 * A draft on paper.
 *
 * @param cost what is wrong with it, as {@link Aim} counts
 */
record Trial(Draft draft, Worksheet sheet, int pages, double cost) {}
