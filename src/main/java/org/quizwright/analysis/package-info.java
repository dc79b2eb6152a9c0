/** From sources to the content model: small finders over parsed passages, wired by the analyst. */
@NullMarked
package org.quizwright.analysis;

import org.jspecify.annotations.NullMarked;
