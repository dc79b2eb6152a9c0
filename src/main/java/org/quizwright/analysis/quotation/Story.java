package org.quizwright.analysis.quotation;

import java.util.List;

/**
 * What the text has told so far that a tag may point back to.
 *
 * @param narrator whom "I" and "we" outside of quoted words mean
 * @param heard who has spoken, in the text's order
 */
record Story(String narrator, List<Heard> heard) {

  Story {
    heard = List.copyOf(heard);
  }
}
