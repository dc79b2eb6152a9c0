/** Finds the people that the texts name, under all their names, and what they are. */
@NullMarked
package org.quizwright.analysis.person;

import org.jspecify.annotations.NullMarked;
