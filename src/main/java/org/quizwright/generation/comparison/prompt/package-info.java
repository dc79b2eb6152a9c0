/** The guiding questions of a comparison, and the words that close reading looks at. */
@NullMarked
package org.quizwright.generation.comparison.prompt;

import org.jspecify.annotations.NullMarked;
