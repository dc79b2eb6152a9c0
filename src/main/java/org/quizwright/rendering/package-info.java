/** From values to documents: worksheets and readers as PDF, answer keys as DOCX. */
@NullMarked
package org.quizwright.rendering;

import org.jspecify.annotations.NullMarked;
