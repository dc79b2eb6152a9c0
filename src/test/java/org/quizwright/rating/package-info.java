/**
 * Blind rating of questions, for developers: {@link org.quizwright.rating.RatingSheet} draws a
 * sample, readers rate it, {@link org.quizwright.rating.RatingTable} counts.
 */
@NullMarked
package org.quizwright.rating;

import org.jspecify.annotations.NullMarked;
