package org.quizwright.exchange.spreadsheet;

import org.quizwright.model.finding.Place;

/** What a cell says, and where it is; an empty cell says nothing. */
record Cell(String text, Place place) {

  boolean isBlank() {
    return text.isBlank();
  }
}
