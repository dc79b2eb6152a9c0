/** Says what the texts or the analysis leave uncertain. */
@NullMarked
package org.quizwright.analysis.warning;

import org.jspecify.annotations.NullMarked;
