package org.quizwright.analysis.quotation;

import org.quizwright.analysis.passage.AnalysedPassage;

/**
 * Words beside a quotation that may say whose it is.
 *
 * @param fragment without the quoted words, ending in a full stop
 * @param offset where in its passage it begins
 */
record Tag(String fragment, Place place, AnalysedPassage passage, int offset) {

  /** Where the fragment stands, which says how much its grammar can be trusted with. */
  enum Place {
    /** Right behind the first quoted words: "she said". */
    BEHIND,
    /** Before the quoted words, in their own sentence. */
    BEFORE,
    /** Before the quoted words, ending in a colon or comma that announces them. */
    ANNOUNCING,
    /** The rest of the sentence behind the last quoted words. */
    REST,
    /** The whole sentence after the quotation. */
    NEXT,
    /** The whole sentence before the quotation, which is a sentence by itself. */
    PREVIOUS
  }

  /** The same tag, beginning {@code chars} later in its passage. */
  Tag from(int chars) {
    return new Tag(fragment, place, passage, offset + chars);
  }

  boolean follows() {
    return place == Place.BEHIND;
  }
}
