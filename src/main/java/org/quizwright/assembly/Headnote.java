package org.quizwright.assembly;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.time.HistoricalDate;

/** The lines above and below a printed source. */
record Headnote(boolean american, @Nullable HistoricalDate period) {

  /** Who, what, for whom, when, how long after the events, and where the author stands. */
  String of(Metadata work) {
    StringBuilder text = new StringBuilder(maker(work));
    if (!work.containerTitle().isEmpty()) {
      text.append(" for ").append(work.containerTitle());
    }
    HistoricalDate issued = work.issued();
    if (issued != null) {
      text.append(when(issued)).append(DateWords.of(issued, american)).append(distance(issued));
    }
    return text.append('.')
        .append(work.standpoint().isEmpty() ? "" : " " + work.standpoint())
        .toString();
  }

  private static String maker(Metadata work) {
    String what = kind(work.type());
    if (work.author().isEmpty()) {
      return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1) + ", unsigned,";
    }
    return switch (what) {
      case "an interview" -> work.author() + " gave an interview";
      case "a speech" -> work.author() + " gave a speech";
      default -> work.author() + " wrote " + what;
    };
  }

  private static String kind(String type) {
    String plain = type.replace("-", " ").toLowerCase(Locale.ROOT);
    for (String known : new String[] {"interview", "article", "entry", "essay"}) {
      if (plain.contains(known)) {
        return "an " + known;
      }
    }
    return plain.isEmpty() || plain.equals("document") ? "a text" : "a " + plain;
  }

  private static String when(HistoricalDate issued) {
    return switch (issued.precision()) {
      case DAY -> " on ";
      case INTERVAL -> ", ";
      default -> " in ";
    };
  }

  private String distance(HistoricalDate issued) {
    if (period == null || issued.start().isBefore(period.start())) {
      return "";
    }
    if (!issued.start().isAfter(period.end())) {
      return ", at the time of the events";
    }
    int years = issued.start().getYear() - period.end().getYear();
    return years < 1
        ? ", soon after the events"
        : ", " + years + (years == 1 ? " year" : " years") + " after the events";
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
