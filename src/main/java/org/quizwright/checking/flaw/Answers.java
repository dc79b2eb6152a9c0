package org.quizwright.checking.flaw;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineRelation;

/** What a question's key says, apart from keys that only sort what is printed. */
public final class Answers {

  private Answers() {}

  /** The texts of the answers, in the order of the question; empty where nothing is to be said. */
  public static List<String> of(Task task) {
    if (task instanceof MultipleChoice choice) {
      return Option.keys(choice.options());
    }
    if (task instanceof TimelineRelation relation) {
      return Option.keys(relation.options());
    }
    if (task instanceof Cloze cloze) {
      return cloze.gaps().stream().map(Cloze.Gap::answer).toList();
    }
    return task instanceof ShortAnswer open
        ? Stream.concat(
                Stream.of(open.modelAnswer()), open.elements().stream().map(AnswerElement::text))
            .toList()
        : List.of();
  }
}
