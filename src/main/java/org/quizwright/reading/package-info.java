/** From a folder of texts to sources: files read, cleaned, told apart, collated and described. */
@NullMarked
package org.quizwright.reading;

import org.jspecify.annotations.NullMarked;
