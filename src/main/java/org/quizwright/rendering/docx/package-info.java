/** Answer keys and worksheets as Word files that a teacher can restyle. */
@NullMarked
package org.quizwright.rendering.docx;

import org.jspecify.annotations.NullMarked;
