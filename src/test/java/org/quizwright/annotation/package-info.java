/** Measures the content model against annotations that people made by hand, blind to its output. */
@NullMarked
package org.quizwright.annotation;

import org.jspecify.annotations.NullMarked;
