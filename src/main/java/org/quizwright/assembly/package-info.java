/**
 * From a content model and a question bank to a worksheet, its variants, its reader, its lesson
 * plan and its figures.
 */
@NullMarked
package org.quizwright.assembly;

import org.jspecify.annotations.NullMarked;
