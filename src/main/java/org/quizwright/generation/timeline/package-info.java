/** Questions on chronology, written from the dated events of one theme. */
@NullMarked
package org.quizwright.generation.timeline;

import org.jspecify.annotations.NullMarked;
