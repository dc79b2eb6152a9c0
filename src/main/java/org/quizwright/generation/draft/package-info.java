/** What every question rule is given and what it hands back. */
@NullMarked
package org.quizwright.generation.draft;

import org.jspecify.annotations.NullMarked;
