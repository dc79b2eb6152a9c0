/** Banks in other people's formats: the catalogue of them. */
@NullMarked
package org.quizwright.exchange;

import org.jspecify.annotations.NullMarked;
