/** Finds enumerations that a sentence gives. */
@NullMarked
package org.quizwright.analysis.listing;

import org.jspecify.annotations.NullMarked;
