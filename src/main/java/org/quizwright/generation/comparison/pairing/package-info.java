/** Pairs of excerpts on one matter: found, weighed, and how they stand to each other. */
@NullMarked
package org.quizwright.generation.comparison.pairing;

import org.jspecify.annotations.NullMarked;
