/** Questions on what happened: who did what, why, with what result, written from plain clauses. */
@NullMarked
package org.quizwright.generation.clause;

import org.jspecify.annotations.NullMarked;
