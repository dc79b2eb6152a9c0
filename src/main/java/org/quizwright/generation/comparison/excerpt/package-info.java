/** What is printed of one voice: whole sentences on one matter that a reader understands. */
@NullMarked
package org.quizwright.generation.comparison.excerpt;

import org.jspecify.annotations.NullMarked;
