/** What every print of a sheet says, whatever it is printed with. */
@NullMarked
package org.quizwright.rendering.wording;

import org.jspecify.annotations.NullMarked;
