/** How a question names a voice, cites an authority and quotes a sentence that stands alone. */
@NullMarked
package org.quizwright.generation.wording;

import org.jspecify.annotations.NullMarked;
