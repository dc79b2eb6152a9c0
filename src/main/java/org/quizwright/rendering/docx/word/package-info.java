/** What all Word documents share: styles, lists, tables, stable files. */
@NullMarked
package org.quizwright.rendering.docx.word;

import org.jspecify.annotations.NullMarked;
