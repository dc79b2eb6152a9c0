/**
 * The door to the language: sentences, tokens, tags, names and dependencies, and a lemmatiser that
 * needs no model.
 */
@NullMarked
package org.quizwright.language;

import org.jspecify.annotations.NullMarked;
