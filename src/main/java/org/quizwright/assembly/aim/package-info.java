/** What a good sheet is: a draft and the aims that say what is wrong with it. */
@NullMarked
package org.quizwright.assembly.aim;

import org.jspecify.annotations.NullMarked;
