/**
 * What the values below share, and every stage with them: they are immutable, check themselves and
 * don't know who reads, stores or prints them.
 */
@NullMarked
package org.quizwright.model;

import org.jspecify.annotations.NullMarked;
