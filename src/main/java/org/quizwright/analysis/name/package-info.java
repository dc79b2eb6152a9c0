/** Finds proper names in the texts and tells people, bodies and places from one another. */
@NullMarked
package org.quizwright.analysis.name;

import org.jspecify.annotations.NullMarked;
