/** What two quotations share, and in which parts and details they differ. */
@NullMarked
package org.quizwright.generation.comparison.contrast;

import org.jspecify.annotations.NullMarked;
