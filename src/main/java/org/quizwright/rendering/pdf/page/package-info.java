/** Pages: flows of slices, where they break, and the tagged file they are drawn into. */
@NullMarked
package org.quizwright.rendering.pdf.page;

import org.jspecify.annotations.NullMarked;
