/** Several files of one work: recognised as copies, weighed, and collated. */
@NullMarked
package org.quizwright.reading.works;

import org.jspecify.annotations.NullMarked;
