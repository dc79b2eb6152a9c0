/** Finds the places that the texts name. */
@NullMarked
package org.quizwright.analysis.place;

import org.jspecify.annotations.NullMarked;
