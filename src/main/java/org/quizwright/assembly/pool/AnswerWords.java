package org.quizwright.assembly.pool;

import java.util.List;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** The words that answer a task, where another question could let them slip. */
public final class AnswerWords {

  private AnswerWords() {}

  /** In the order of the question; none where the answer only sorts what is printed. */
  public static List<String> of(Task task) {
    if (task instanceof MultipleChoice choice) {
      return Option.keys(choice.options());
    }
    if (task instanceof TimelineRelation relation) {
      return Option.keys(relation.options());
    }
    if (task instanceof TrueFalse statement) {
      return List.of(statement.answer() ? statement.stem() : statement.correction());
    }
    if (task instanceof ShortAnswer open) {
      return open.elements().stream().map(AnswerElement::text).toList();
    }
    if (task instanceof Cloze cloze) {
      return cloze.gaps().stream().map(Cloze.Gap::answer).toList();
    }
    return task instanceof Matching matching
        ? matching.pairs().stream().map(pair -> pair.left() + " " + pair.right()).toList()
        : List.of();
  }
}
