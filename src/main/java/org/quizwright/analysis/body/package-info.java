/** Finds the bodies that the texts name, under all their names. */
@NullMarked
package org.quizwright.analysis.body;

import org.jspecify.annotations.NullMarked;
