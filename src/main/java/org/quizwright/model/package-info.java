/**
 * The values every stage shares: immutable, self-checking, and ignorant of who reads, stores or
 * prints them.
 */
@NullMarked
package org.quizwright.model;

import org.jspecify.annotations.NullMarked;
