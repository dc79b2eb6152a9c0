package org.quizwright.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.time.DateWords;
import org.quizwright.model.time.HistoricalDate;

/** Writes when events happened: a table, a timeline drawn to scale, and each with its evidence. */
record TimelineAnswer(AnswerKey key, Part part) {

  private static final List<Double> COLUMNS = List.of(0.05, 0.39, 0.17, 0.19, 0.2);

  void write(Manuscript page, List<TimelineEvent> events) {
    Places places = new Places(key);
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", "Event, in right order", "Date in the text", "Date (EDTF)", "Place"));
    for (TimelineEvent event : events) {
      rows.add(
          List.of(
              String.valueOf(rows.size()),
              event.label(),
              event.dateText(),
              date(event.date()),
              places.of(event.evidence(), part)));
    }
    page.table(COLUMNS, rows);
    drawn(page, events);
    for (int i = 0; i < events.size(); i++) {
      page.quote(events.get(i).evidence().exact());
      page.source("Event " + (i + 1) + " · " + places.of(events.get(i).evidence(), part));
    }
  }

  /** Not where a course designer wrote a date without an end. */
  private static void drawn(Manuscript page, List<TimelineEvent> events) {
    List<HistoricalDate> dates = events.stream().map(TimelineEvent::date).toList();
    if (dates.stream().noneMatch(TimelineAnswer::isOpen)) {
      TimelineScale scale = TimelineScale.of(dates);
      page.lead("Drawn to scale.", "A box is " + scale.length() + "; numbers as above.");
      page.timeline(scale);
    }
  }

  private static boolean isOpen(HistoricalDate date) {
    return date.edtf().startsWith("..") || date.edtf().endsWith("..");
  }

  /** In words, with the EDTF form where that says more to a machine than to a reader. */
  private String date(HistoricalDate date) {
    String words = DateWords.of(date, key.worksheet().course().isAmerican());
    return words.equals(date.edtf()) ? words : words + " (" + date.edtf() + ")";
  }
}
