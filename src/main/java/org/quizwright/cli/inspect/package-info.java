/** The content model as a page for a person, one class a section. */
@NullMarked
package org.quizwright.cli.inspect;

import org.jspecify.annotations.NullMarked;
