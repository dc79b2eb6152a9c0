/** How each part of a sheet looks: header, sources, one view a question type, closing lines. */
@NullMarked
package org.quizwright.rendering.pdf.view;

import org.jspecify.annotations.NullMarked;
