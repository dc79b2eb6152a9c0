/** The few forms of question that learning platforms know, and how ours map to them. */
@NullMarked
package org.quizwright.exchange.shape;

import org.jspecify.annotations.NullMarked;
