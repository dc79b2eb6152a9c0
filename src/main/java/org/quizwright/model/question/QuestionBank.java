package org.quizwright.model.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.Checks;

/**
 * The questions of one theme.
 *
 * @param id the theme's id, or {@code course}
 * @param language of the questions, such as {@code en}
 * @param questions sorted by id
 * @param extensions the bank's own {@code x-} keys, as plain JSON values, kept untouched
 */
public record QuestionBank(
    String id,
    String title,
    String language,
    List<Question> questions,
    Map<String, Object> extensions) {

  /** The version of the file format that this program reads and writes. */
  public static final int SCHEMA_VERSION = 1;

  public QuestionBank {
    Checks.filled(id, "id of the bank");
    questions = List.copyOf(questions);
    extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
  }

  public QuestionBank(String id, String title, String language, List<Question> questions) {
    this(id, title, language, questions, Map.of());
  }

  public QuestionBank withQuestions(List<Question> others) {
    return new QuestionBank(id, title, language, others, extensions);
  }
}
