/** Words that judge as well as report: which they are, what they imply, how strongly. */
@NullMarked
package org.quizwright.generation.tone;

import org.jspecify.annotations.NullMarked;
