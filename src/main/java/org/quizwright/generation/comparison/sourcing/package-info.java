/** Sourcing: what a headnote tells of a voice, and what that makes of its words. */
@NullMarked
package org.quizwright.generation.comparison.sourcing;

import org.jspecify.annotations.NullMarked;
