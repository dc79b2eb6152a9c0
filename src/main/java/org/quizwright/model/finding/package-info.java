/** What is wrong with an input, where, and how to mend it. */
@NullMarked
package org.quizwright.model.finding;

import org.jspecify.annotations.NullMarked;
