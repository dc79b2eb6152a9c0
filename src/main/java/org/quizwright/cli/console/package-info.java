/** What every command says and asks: lines, progress, exit codes, choices of an option. */
@NullMarked
package org.quizwright.cli.console;

import org.jspecify.annotations.NullMarked;
