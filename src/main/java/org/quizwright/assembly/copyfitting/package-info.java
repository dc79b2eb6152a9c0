/** Copyfitting: as much of the pool as fills two or four pages. */
@NullMarked
package org.quizwright.assembly.copyfitting;

import org.jspecify.annotations.NullMarked;
