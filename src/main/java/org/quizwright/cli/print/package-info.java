/** From banks to printed files: sheets of a course or a class, written whole or not at all. */
@NullMarked
package org.quizwright.cli.print;

import org.jspecify.annotations.NullMarked;
