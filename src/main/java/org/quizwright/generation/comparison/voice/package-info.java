/** Who speaks in the sources, where each stands, and what each says. */
@NullMarked
package org.quizwright.generation.comparison.voice;

import org.jspecify.annotations.NullMarked;
