/** The model answer, the levels of the mark scheme, and the note for teachers. */
@NullMarked
package org.quizwright.generation.comparison.key;

import org.jspecify.annotations.NullMarked;
