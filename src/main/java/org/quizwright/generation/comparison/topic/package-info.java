/** What a comparison is about, where and when, in words that both sides bear out. */
@NullMarked
package org.quizwright.generation.comparison.topic;

import org.jspecify.annotations.NullMarked;
