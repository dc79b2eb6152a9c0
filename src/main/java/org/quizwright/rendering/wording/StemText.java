package org.quizwright.rendering.wording;

import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** The words beside a question's number. */
public record StemText(Wording wording) implements Task.Visitor<String> {

  @Override
  public String visit(MultipleChoice task) {
    return task.stem();
  }

  @Override
  public String visit(TrueFalse task) {
    return task.stem();
  }

  @Override
  public String visit(ShortAnswer task) {
    return task.stem();
  }

  @Override
  public String visit(Cloze task) {
    return wording.fillGaps(task.wordBank());
  }

  @Override
  public String visit(Matching task) {
    return task.stem();
  }

  @Override
  public String visit(Classification task) {
    return task.stem();
  }

  @Override
  public String visit(TimelineOrdering task) {
    return task.stem();
  }

  @Override
  public String visit(TimelinePlacement task) {
    return task.stem();
  }

  /** The anchor is added where the stem doesn't name it. */
  @Override
  public String visit(TimelineRelation task) {
    boolean named = task.anchor().isBlank() || task.stem().contains(task.anchor());
    return named ? task.stem() : task.stem() + " (" + task.anchor() + ")";
  }

  @Override
  public String visit(SourceComparison task) {
    return task.stem();
  }
}
