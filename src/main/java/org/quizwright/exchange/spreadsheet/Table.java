package org.quizwright.exchange.spreadsheet;

import java.util.List;
import org.quizwright.model.finding.Place;

/**
 * A sheet with a row of headers; rows may be shorter than the headers.
 *
 * @param name the sheet's name, a type's for questions
 */
record Table(String name, Place place, List<Cell> headers, List<List<Cell>> rows) {

  /** More than any bank needs; keeps memory bounded. */
  static final int MOST_ROWS = 20_000;

  static final int MOST_COLUMNS = 2_000;

  Table {
    headers = List.copyOf(headers);
    rows = List.copyOf(rows);
  }
}
