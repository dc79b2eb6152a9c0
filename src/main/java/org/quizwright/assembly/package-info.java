/** From a content model and a question bank to a worksheet, its variants and its reader. */
@NullMarked
package org.quizwright.assembly;

import org.jspecify.annotations.NullMarked;
