/** One file: its blocks, which of them are body, and the body's paragraphs after repair. */
@NullMarked
package org.quizwright.reading.text;

import org.jspecify.annotations.NullMarked;
