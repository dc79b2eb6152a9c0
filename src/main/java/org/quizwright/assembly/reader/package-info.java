/** The reading companion: passages, people, words, dates and charts that tell no answer. */
@NullMarked
package org.quizwright.assembly.reader;

import org.jspecify.annotations.NullMarked;
