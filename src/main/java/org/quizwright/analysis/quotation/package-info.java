/** Finds the words that a text quotes, and whose they are. */
@NullMarked
package org.quizwright.analysis.quotation;

import org.jspecify.annotations.NullMarked;
