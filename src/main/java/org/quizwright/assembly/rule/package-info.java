/** What every sheet promises, rule by rule. */
@NullMarked
package org.quizwright.assembly.rule;

import org.jspecify.annotations.NullMarked;
