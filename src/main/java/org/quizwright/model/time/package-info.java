/** Dates as historians write them, in EDTF. */
@NullMarked
package org.quizwright.model.time;

import org.jspecify.annotations.NullMarked;
