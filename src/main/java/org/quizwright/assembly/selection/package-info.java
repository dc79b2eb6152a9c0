/** Item selection: the pinned questions, the comparison, the cheapest rest, and more to read. */
@NullMarked
package org.quizwright.assembly.selection;

import org.jspecify.annotations.NullMarked;
