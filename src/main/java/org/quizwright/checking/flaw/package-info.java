/** Item-writing flaws, a class each, after Haladyna, Downing and Rodriguez (2002) and SAQUET. */
@NullMarked
package org.quizwright.checking.flaw;

import org.jspecify.annotations.NullMarked;
