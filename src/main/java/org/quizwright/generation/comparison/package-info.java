/** Comparisons of two voices on one topic: found, cut, judged, and asked about. */
@NullMarked
package org.quizwright.generation.comparison;

import org.jspecify.annotations.NullMarked;
