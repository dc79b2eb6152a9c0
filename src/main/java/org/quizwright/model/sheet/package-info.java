/**
 * What goes on paper: blueprint, reading pack, worksheet, variants, answer key, lines as printed.
 */
@NullMarked
package org.quizwright.model.sheet;

import org.jspecify.annotations.NullMarked;
