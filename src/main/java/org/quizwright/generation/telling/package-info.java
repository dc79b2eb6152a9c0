/** What a sentence tells as grammar sees it: its core, who did what, how it opens, goes on. */
@NullMarked
package org.quizwright.generation.telling;

import org.jspecify.annotations.NullMarked;
