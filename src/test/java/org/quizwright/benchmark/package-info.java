/** What is measured by hand, not in every build. */
@NullMarked
package org.quizwright.benchmark;

import org.jspecify.annotations.NullMarked;
