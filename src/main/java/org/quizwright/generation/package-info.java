/** From what the texts say to question banks: rules write drafts, the best are kept. */
@NullMarked
package org.quizwright.generation;

import org.jspecify.annotations.NullMarked;
