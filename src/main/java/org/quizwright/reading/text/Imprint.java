package org.quizwright.reading.text;

import org.jspecify.annotations.Nullable;
import org.quizwright.model.time.HistoricalDate;

/**
 * What one line of a title page says of the work; empty texts and null for what it doesn't say.
 *
 * @param container the publication that the work stands in
 */
record Imprint(String title, String author, String container, @Nullable HistoricalDate issued) {

  static Imprint author(String author) {
    return new Imprint("", author, "", null);
  }

  static Imprint issued(HistoricalDate date) {
    return new Imprint("", "", "", date);
  }

  static Imprint container(String container) {
    return new Imprint("", "", container, null);
  }

  /** What either says; this one first. */
  Imprint and(Imprint other) {
    return new Imprint(
        title.isEmpty() ? other.title : title,
        author.isEmpty() ? other.author : author,
        container.isEmpty() ? other.container : container,
        issued == null ? other.issued : issued);
  }
}
