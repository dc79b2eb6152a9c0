/** Versions of one sheet: other orders of options and events, and the code that names each. */
@NullMarked
package org.quizwright.assembly.variant;

import org.jspecify.annotations.NullMarked;
