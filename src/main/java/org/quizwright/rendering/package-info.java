/** From values to documents: worksheets and readers as PDF, keys and worksheets as DOCX. */
@NullMarked
package org.quizwright.rendering;

import org.jspecify.annotations.NullMarked;
