/** Type on paper: faces, kerning, text styles, and paragraphs broken into lines. */
@NullMarked
package org.quizwright.rendering.pdf.type;

import org.jspecify.annotations.NullMarked;
