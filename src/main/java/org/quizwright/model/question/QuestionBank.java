package org.quizwright.model.question;

import java.util.List;
import org.quizwright.model.Checks;

/**
 * The questions of one theme.
 *
 * @param id the theme's id, or {@code course}
 * @param language of the questions, such as {@code en}
 * @param questions sorted by id
 */
public record QuestionBank(String id, String title, String language, List<Question> questions) {

  /** The version of the file format that this program reads and writes. */
  public static final int SCHEMA_VERSION = 1;

  public QuestionBank {
    Checks.filled(id, "id of the bank");
    questions = List.copyOf(questions);
  }
}
