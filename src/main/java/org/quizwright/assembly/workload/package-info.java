/** How much reading and answering fits a lesson. */
@NullMarked
package org.quizwright.assembly.workload;

import org.jspecify.annotations.NullMarked;
