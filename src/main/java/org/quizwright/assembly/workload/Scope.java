package org.quizwright.assembly.workload;

import org.quizwright.model.question.Level;
import org.quizwright.model.sheet.Blueprint;

/**
 * How much fits the lesson.
 *
 * @param words of source text on the sheet
 * @param minutes for reading and answering; the rest of the lesson starts and ends it
 */
public record Scope(Range marks, Range questions, Range words, int minutes, Level level) {

  private static final double USUAL_LESSON = 45;
  private static final int START_AND_END = 8;

  /** Both ends included. */
  public record Range(int low, int high) {

    /** How far {@code value} lies outside; 0 inside. */
    public double miss(double value) {
      return Math.max(0, Math.max(low - value, value - high));
    }

    Range times(double factor) {
      return new Range((int) Math.round(low * factor), (int) Math.round(high * factor));
    }
  }

  /** What fits the lesson that {@code blueprint} asks for. */
  public static Scope of(Blueprint blueprint) {
    double factor = blueprint.minutes() / USUAL_LESSON;
    int asked = blueprint.selection().questions();
    return new Scope(
        new Range(25, 30).times(factor),
        asked > 0 ? new Range(asked, asked) : new Range(8, 10).times(factor),
        words(blueprint.level()).times(factor),
        Math.max(blueprint.minutes() - START_AND_END, blueprint.minutes() * 3 / 4),
        blueprint.level());
  }

  private static Range words(Level level) {
    return switch (level) {
      case SUPPORT -> new Range(250, 350);
      case CORE -> new Range(450, 650);
      case STRETCH -> new Range(650, 900);
    };
  }
}
