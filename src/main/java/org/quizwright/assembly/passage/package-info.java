/** The sentences of the sources: which a sheet may print, and what each needs beside it. */
@NullMarked
package org.quizwright.assembly.passage;

import org.jspecify.annotations.NullMarked;
