package org.quizwright.rendering.wording;

import java.util.regex.Pattern;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.ShortAnswer;

/** How much room an answer gets. */
public final class AnswerSpace {

  private static final int LINES_A_MARK = 2;
  private static final int SHORT_WORK = 4;
  private static final int LONG_WORK_LINES = 12;

  /** A whole line across a page holds twelve words in a neat hand, eight in a large one. */
  private static final int WORDS_A_LINE = 8;

  /** Nobody writes as tersely as a key. */
  private static final double FULLER = 1.5;

  private static final int QUOTE_MM = 28;
  private static final int SHORT_QUOTE_MM = 22;
  private static final int REMARK_MM = 16;
  private static final Pattern QUOTING =
      Pattern.compile("\\b(words?|quot|phrases?)", Pattern.CASE_INSENSITIVE);

  private AnswerSpace() {}

  /** Two lines a mark up to 4 marks, then 12. */
  public static int lines(int marks) {
    return marks <= SHORT_WORK ? marks * LINES_A_MARK : LONG_WORK_LINES;
  }

  /**
   * What the model answer takes in a large hand and half as much again, from a line a mark up to
   * what marks alone give; that where a key holds no answer.
   */
  public static int lines(ShortAnswer task, int marks) {
    int most = lines(marks);
    String model = task.modelAnswer().strip();
    int words = model.isEmpty() ? 0 : model.split("\\s+", -1).length;
    int needed = (int) Math.ceil(FULLER * words / WORDS_A_LINE);
    return words == 0 ? most : Math.max(Math.min(marks, most), Math.min(needed, most));
  }

  /** What the question asks for itself, or else what its marks do. */
  public static int lines(Prompt prompt) {
    return prompt.lines() > 0 ? prompt.lines() : lines(prompt.points());
  }

  /**
   * The height of a chart's row, in millimetres: a quotation takes more than a remark, be it asked
   * for above the chart or in the row.
   */
  public static int chartRow(String asked, String row) {
    return quotes(asked, row) ? QUOTE_MM : REMARK_MM;
  }

  /** What must do where paper is short. */
  public static int leastChartRow(String asked, String row) {
    return quotes(asked, row) ? SHORT_QUOTE_MM : REMARK_MM;
  }

  private static boolean quotes(String asked, String row) {
    return QUOTING.matcher(asked + " " + row).find();
  }
}
