/** Marks what a class shouldn't meet unprepared. */
@NullMarked
package org.quizwright.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
