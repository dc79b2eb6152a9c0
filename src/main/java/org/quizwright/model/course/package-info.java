/** The course as its author wrote it down: themes, sources, glossary, notes. */
@NullMarked
package org.quizwright.model.course;

import org.jspecify.annotations.NullMarked;
