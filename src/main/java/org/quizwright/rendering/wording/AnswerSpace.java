package org.quizwright.rendering.wording;

import java.util.regex.Pattern;
import org.quizwright.model.question.Prompt;

/** How much room an answer gets. */
public final class AnswerSpace {

  private static final int LINES_A_MARK = 2;
  private static final int SHORT_WORK = 4;
  private static final int LONG_WORK_LINES = 12;
  private static final int QUOTE_MM = 28;
  private static final int REMARK_MM = 16;
  private static final Pattern QUOTING =
      Pattern.compile("\\b(words?|quot|phrases?)", Pattern.CASE_INSENSITIVE);

  private AnswerSpace() {}

  /** Two lines a mark up to 4 marks, then 12. */
  public static int lines(int marks) {
    return marks <= SHORT_WORK ? marks * LINES_A_MARK : LONG_WORK_LINES;
  }

  /** What the question asks for itself, or else what its marks do. */
  public static int lines(Prompt prompt) {
    return prompt.lines() > 0 ? prompt.lines() : lines(prompt.points());
  }

  /** The height of a chart's row, in millimetres: a quotation takes more than a remark. */
  public static int chartRow(String row) {
    return QUOTING.matcher(row).find() ? QUOTE_MM : REMARK_MM;
  }
}
