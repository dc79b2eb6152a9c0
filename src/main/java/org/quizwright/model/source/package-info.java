/** The texts after preparation: works, their witnesses, their body passages. */
@NullMarked
package org.quizwright.model.source;

import org.jspecify.annotations.NullMarked;
