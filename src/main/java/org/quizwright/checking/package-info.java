/** What makes a question sound: its evidence found in the sources, its structure, its wording. */
@NullMarked
package org.quizwright.checking;

import org.jspecify.annotations.NullMarked;
