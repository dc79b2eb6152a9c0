/** Questions, their evidence and the banks that hold them. */
@NullMarked
package org.quizwright.model.question;

import org.jspecify.annotations.NullMarked;
