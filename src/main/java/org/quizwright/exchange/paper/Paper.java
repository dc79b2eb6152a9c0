package org.quizwright.exchange.paper;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;

/** A question and its key as plain text. */
public final class Paper {

  private Paper() {}

  /** What students see: stem, options, gaps, entries to sort or match. */
  public static String question(Question question) {
    return String.join("\n", question.task().accept(new QuestionLines()));
  }

  /** What teachers see: the answer, why each distractor is wrong, the mark scheme. */
  public static String key(Question question) {
    return String.join("\n", question.task().accept(new KeyLines()));
  }

  /** Where the sources say so, one quotation a line. */
  public static String evidence(Question question) {
    List<String> lines = new ArrayList<>();
    for (Evidence evidence : question.card().evidence()) {
      lines.add(
          evidence.source() + ", passage " + evidence.passage() + ": “" + evidence.exact() + "”");
    }
    return String.join("\n", lines);
  }
}
