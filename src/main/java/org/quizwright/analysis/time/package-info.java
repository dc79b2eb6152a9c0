/**
 * Dates in sentences: what is written, what it means, and which year is meant where none stands.
 */
@NullMarked
package org.quizwright.analysis.time;

import org.jspecify.annotations.NullMarked;
