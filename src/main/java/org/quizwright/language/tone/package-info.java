/** What words of general English say besides what they name. */
@NullMarked
package org.quizwright.language.tone;

import org.jspecify.annotations.NullMarked;
