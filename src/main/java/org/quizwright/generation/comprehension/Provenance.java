package org.quizwright.generation.comprehension;

import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.YearName;

/** Who wrote a work, when and for whom, in a short sentence. */
final class Provenance {

  private Provenance() {}

  /** A whole sentence; what isn’t known is left out. */
  static String of(Metadata work) {
    HistoricalDate issued = work.issued();
    String opening =
        work.type().equals("interview")
            ? "It is an interview with " + work.author()
            : "It was written by " + work.author();
    String when = issued == null ? "" : " in " + YearName.of(issued.year());
    String where = work.containerTitle().isBlank() ? "" : " in “" + work.containerTitle() + "”";
    String appeared = when.isEmpty() && where.isEmpty() ? "" : " and appeared" + when + where;
    String side =
        work.affiliation().isBlank()
            ? ""
            : "; its author was affiliated to the " + work.affiliation();
    return opening + appeared + side + ".";
  }
}
