/** Lists of English words that come with the program. */
@NullMarked
package org.quizwright.analysis.lexicon;

import org.jspecify.annotations.NullMarked;
