/** The course that a command works on: its folder, its texts and what is remembered of them. */
@NullMarked
package org.quizwright.cli.course;

import org.jspecify.annotations.NullMarked;
