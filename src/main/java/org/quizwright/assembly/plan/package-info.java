/** What a lesson plan says: times, views, telling sentences, misconceptions, warnings. */
@NullMarked
package org.quizwright.assembly.plan;

import org.jspecify.annotations.NullMarked;
