package org.quizwright.rendering.pdf;

import java.util.List;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Chart;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.time.HistoricalDate;

/** The reading companion to {@link SampleSheet}. */
public final class SampleReader {

  private SampleReader() {}

  public static Reader in(Edition edition) {
    return on(Paper.A4, edition);
  }

  public static Reader on(Paper paper, Edition edition) {
    Worksheet sheet = SampleSheet.sheet(paper, edition, "en-GB");
    Blueprint blueprint = sheet.blueprint();
    return new Reader(
        sheet.course(),
        sheet.theme(),
        blueprint,
        sheet.sources().toList(),
        List.of(
            new Gloss("council", "the people chosen to run a town"),
            new Gloss("custom", "the people who use a service and pay for it"),
            new Gloss("toll", "money paid to use a road or a bridge")),
        List.of(
            new Gloss("Bronisław Čermák", "engineer from Łódź, who drew the plans of the bridge"),
            new Gloss("Hester Quill", "a ferryman’s daughter"),
            new Gloss("Agnes Tolliver", "retired teacher and author of a town history")),
        List.of(
            moment("1874-01", "January 1874", "The ferrymen pay the town for the crossing."),
            moment("1874-05-01", "1 May 1874", "The iron bridge opens with music."),
            moment(
                "1874-06-09/1874-06-12",
                "9–12 June 1874",
                "The ferrymen tie up their boats, and for three days the market stands empty while"
                    + " the river is in flood and nobody can reach the northern bank."),
            moment("1904", "1904", "A history of the town is printed for visitors.")),
        List.of(
            new Chart(
                "Crossings in a week of May 1874",
                new SheetPlace("A", 2, 1),
                List.of(
                    new Chart.Bar("by the iron bridge", 912, "912 crossings"),
                    new Chart.Bar("by boat", 57, "57 crossings"),
                    new Chart.Bar(
                        "by the ford at Upper Arle, two miles away", 8, "8 crossings")))));
  }

  private static Reader.Moment moment(String date, String text, String label) {
    return new Reader.Moment(HistoricalDate.parse(date), text, label);
  }
}
