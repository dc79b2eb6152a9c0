/** Questions on what the texts say and mean, a rule each. */
@NullMarked
package org.quizwright.generation.comprehension;

import org.jspecify.annotations.NullMarked;
