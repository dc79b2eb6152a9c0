package org.quizwright.assembly.composition;

import org.jspecify.annotations.Nullable;
import org.quizwright.language.Case;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.DateWords;
import org.quizwright.model.time.HistoricalDate;

/** The lines above and below a printed source. */
record Attribution(boolean american, @Nullable HistoricalDate period) {

  /** Of a longer time, in years, nobody can say from which of its events to count. */
  private static final int ONE_EVENT = 1;

  private static final int LONG = 10;

  /** Who, what, for whom, when, how long after the events, and where the author stands. */
  String of(Metadata work) {
    String kind = work.kind();
    StringBuilder text = new StringBuilder(Case.upper(kind));
    if (!work.author().isEmpty()) {
      text.append(kind.equals("interview") ? " with " : " by ").append(work.author());
    }
    text.append(work.containerTitle().isEmpty() ? "" : " (" + work.containerTitle() + ")");
    HistoricalDate issued = work.issued();
    if (issued != null) {
      text.append(", ")
          .append(work.madeKnown())
          .append(' ')
          .append(when(issued))
          .append(distance(issued));
    }
    return text.append('.')
        .append(work.standpoint().isEmpty() ? "" : " " + work.standpoint())
        .toString();
  }

  private String when(HistoricalDate issued) {
    String words = DateWords.of(issued, american);
    return switch (issued.precision()) {
      case DAY -> "on " + words;
      case INTERVAL -> words;
      default -> "in " + words;
    };
  }

  private String distance(HistoricalDate issued) {
    if (period == null || issued.start().isBefore(period.start())) {
      return "";
    }
    if (!issued.start().isAfter(period.end())) {
      // Of decades that a theme is about, a text may tell the first.
      boolean soon = issued.start().getYear() - period.start().getYear() < LONG;
      return soon ? ", at the time of the events" : "";
    }
    int years = issued.start().getYear() - period.end().getYear();
    if (period.end().getYear() - period.start().getYear() > ONE_EVENT) {
      return years < LONG ? "" : ", long after the events";
    }
    return years < 1
        ? ", soon after the events"
        : ", " + years + (years == 1 ? " year" : " years") + " after the events";
  }

  /** Stands below a source whose work an earlier source names in full. */
  static String sameWork(String letter) {
    return "From the same work as Source " + letter + ".";
  }

  /**
   * A headnote of a work whose standpoint stands above Source {@code letter}: it refers there for
   * that. Words that a designer has changed stay.
   */
  static String shortened(String headnote, String standpoint, String letter) {
    if (standpoint.isBlank() || !headnote.endsWith(" " + standpoint)) {
      return headnote;
    }
    String first = headnote.substring(0, headnote.length() - standpoint.length()).strip();
    String there = "the note above Source " + letter;
    return first.endsWith(":") ? first + " see " + there + "." : first + " See " + there + ", too.";
  }

  /** Author, title, publisher, date and rights. */
  String provenance(Metadata work) {
    StringBuilder text = new StringBuilder();
    text.append(work.author().isEmpty() ? "" : work.author() + ", ");
    text.append('“').append(work.title()).append('”');
    text.append(work.containerTitle().isEmpty() ? "" : ", " + work.containerTitle());
    HistoricalDate issued = work.issued();
    text.append(issued == null ? "" : ", " + DateWords.of(issued, american));
    return text.append(". ").append(work.rights().statement()).toString().strip();
  }
}
