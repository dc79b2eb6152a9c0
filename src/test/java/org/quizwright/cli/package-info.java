/** Tests of the commands, most of them on the packaged program. */
@NullMarked
package org.quizwright.cli;

import org.jspecify.annotations.NullMarked;
