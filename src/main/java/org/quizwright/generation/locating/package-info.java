/** Questions that ask a reader to find what a text states: facts, figures, names and places. */
@NullMarked
package org.quizwright.generation.locating;

import org.jspecify.annotations.NullMarked;
