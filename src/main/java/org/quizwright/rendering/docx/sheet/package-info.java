/** The parts of a worksheet in Word, which a teacher can change. */
@NullMarked
package org.quizwright.rendering.docx.sheet;

import org.jspecify.annotations.NullMarked;
