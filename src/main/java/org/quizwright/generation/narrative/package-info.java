/** Rules that ask what a text tells: who did what and when, who said it, who was who. */
@NullMarked
package org.quizwright.generation.narrative;

import org.jspecify.annotations.NullMarked;
