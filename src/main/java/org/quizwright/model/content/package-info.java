/**
 * What the texts say: events, quotations, figures, terms, people, causes, lists, and who asserts
 * what.
 */
@NullMarked
package org.quizwright.model.content;

import org.jspecify.annotations.NullMarked;
