/** The matters that two voices can both take up, and the words by which texts speak of them. */
@NullMarked
package org.quizwright.generation.comparison.matter;

import org.jspecify.annotations.NullMarked;
