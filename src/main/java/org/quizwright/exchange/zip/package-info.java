/** ZIP packages, read with hard limits and written so that equal content is equal bytes. */
@NullMarked
package org.quizwright.exchange.zip;

import org.jspecify.annotations.NullMarked;
