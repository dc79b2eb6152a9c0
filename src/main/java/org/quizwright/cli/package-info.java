/**
 * The commands: the only place that wires the stages together, prints progress and sets exit codes.
 */
@NullMarked
package org.quizwright.cli;

import org.jspecify.annotations.NullMarked;
