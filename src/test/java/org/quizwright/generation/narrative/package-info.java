/** Tests of the rules that ask how a text argues, on one invented strike. */
@NullMarked
package org.quizwright.generation.narrative;

import org.jspecify.annotations.NullMarked;
