package org.quizwright.cli.inspect;

import org.quizwright.model.content.ContentModel;

/** One part of the page. */
@FunctionalInterface
interface Section {

  /** Adds this part, or nothing where the model has nothing for it. */
  void print(ContentModel content, Page page);
}
