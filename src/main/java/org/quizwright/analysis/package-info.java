/** From sources to the content model: the analyst wires the small finders of its sub-packages. */
@NullMarked
package org.quizwright.analysis;

import org.jspecify.annotations.NullMarked;
