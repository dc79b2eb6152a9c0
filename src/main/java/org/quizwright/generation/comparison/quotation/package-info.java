/** The clauses that a key quotes from an excerpt, and whom their pronouns mean. */
@NullMarked
package org.quizwright.generation.comparison.quotation;

import org.jspecify.annotations.NullMarked;
