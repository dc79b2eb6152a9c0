/** The commands on question banks, one class a verb. */
@NullMarked
package org.quizwright.cli.bank;

import org.jspecify.annotations.NullMarked;
