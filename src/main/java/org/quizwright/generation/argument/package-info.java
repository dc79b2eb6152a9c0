/** Rules that ask how a text argues: what is claimed, what bears it out, and who is trusted. */
@NullMarked
package org.quizwright.generation.argument;

import org.jspecify.annotations.NullMarked;
