package org.quizwright.assembly.plan;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.assembly.workload.Minutes;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.LessonPlan;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Worksheet;

/** Shares the lesson's minutes out. */
public final class Timetable {

  private static final int EXIT = 2;
  private static final int STARTER = 4;

  /** Nobody goes longer through answers that have been talked about already. */
  private static final int MOST_TALK = 10;

  private Timetable() {}

  /**
   * Steps that fill the lesson or, where the sheet needs less, as much of it as they need; work on
   * the sheet gets what {@code workload.Minutes} estimates.
   *
   * @param words whether there are words to teach first
   */
  public static List<LessonPlan.Step> of(Worksheet sheet, boolean words) {
    int lesson = sheet.blueprint().minutes();
    List<Integer> work = shares(sheet, lesson - STARTER - EXIT);
    int spare = lesson - work.stream().mapToInt(Integer::intValue).sum();
    List<LessonPlan.Step> steps = new ArrayList<>();
    int start = Math.min(STARTER, Math.max(1, spare - EXIT));
    steps.add(new LessonPlan.Step(start, words ? "Starter and words to teach first" : "Starter"));
    for (int i = 0; i < work.size(); i++) {
      steps.add(new LessonPlan.Step(work.get(i), activity(sheet.parts().get(i))));
    }
    int talk = Math.min(MOST_TALK, spare - start - EXIT);
    if (talk > 0) {
      steps.add(new LessonPlan.Step(talk, "Discussion: go through the answers that differ"));
    }
    steps.add(new LessonPlan.Step(Math.min(EXIT, spare - start), "Exit sentence"));
    return steps;
  }

  /** Whole minutes a part; scaled down where they exceed {@code most}. */
  private static List<Integer> shares(Worksheet sheet, int most) {
    List<Double> minutes = sheet.parts().stream().map(part -> minutes(sheet, part)).toList();
    double sum = minutes.stream().mapToDouble(Double::doubleValue).sum();
    double scale = sum > most ? most / sum : 1;
    List<Integer> shares = new ArrayList<>();
    double due = 0;
    int given = 0;
    for (double part : minutes) {
      due += part * scale;
      int share = Math.max(1, (int) Math.round(due) - given);
      shares.add(share);
      given += share;
    }
    return shares;
  }

  private static double minutes(Worksheet sheet, Part part) {
    int words = part.sources().stream().mapToInt(PrintedSource::words).sum();
    return Minutes.reading(words, sheet.blueprint().level())
        + part.items().stream().mapToDouble(i -> Minutes.answering(i.question())).sum();
  }

  private static String activity(Part part) {
    String name = "Part " + part.number() + ": " + part.title();
    List<Item> items = part.items();
    if (items.isEmpty()) {
      return name;
    }
    int first = items.get(0).number();
    int last = items.get(items.size() - 1).number();
    return name
        + (first == last ? " (question " + first : " (questions " + first + "–" + last)
        + ")";
  }
}
