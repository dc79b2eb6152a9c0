/** Quizwright: from a folder of history texts to question banks, worksheets and answer keys. */
@NullMarked
package org.quizwright;

import org.jspecify.annotations.NullMarked;
