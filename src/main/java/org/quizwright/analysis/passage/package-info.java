/** The parsed passages that every finder reads. */
@NullMarked
package org.quizwright.analysis.passage;

import org.jspecify.annotations.NullMarked;
