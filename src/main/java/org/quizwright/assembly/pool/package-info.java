/** The item pool: the questions of a bank that may go on a sheet, with the sentences they need. */
@NullMarked
package org.quizwright.assembly.pool;

import org.jspecify.annotations.NullMarked;
