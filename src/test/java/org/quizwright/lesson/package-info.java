/** Sheets printed from the committed banks, and the rules of lessons that they keep. */
@NullMarked
package org.quizwright.lesson;

import org.jspecify.annotations.NullMarked;
