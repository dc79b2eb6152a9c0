/** Sets chosen questions and sentences as the parts and the lettered sources of a sheet. */
@NullMarked
package org.quizwright.assembly.composition;

import org.jspecify.annotations.NullMarked;
