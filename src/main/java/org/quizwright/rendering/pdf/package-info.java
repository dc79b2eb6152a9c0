/** Worksheets and readers as tagged, archivable PDF: measured, laid out, paginated, drawn. */
@NullMarked
package org.quizwright.rendering.pdf;

import org.jspecify.annotations.NullMarked;
