/** JSON in and out, the only user of Jackson: every mistake in a file is found at its line. */
@NullMarked
package org.quizwright.json;

import org.jspecify.annotations.NullMarked;
