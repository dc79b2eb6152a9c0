/** Question banks on disk: merged so that no edit is lost, written so that no file is ever half. */
@NullMarked
package org.quizwright.banking;

import org.jspecify.annotations.NullMarked;
