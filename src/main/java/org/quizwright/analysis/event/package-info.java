/** Dated events: which clauses tell one, and how to say it in one clause that stands alone. */
@NullMarked
package org.quizwright.analysis.event;

import org.jspecify.annotations.NullMarked;
