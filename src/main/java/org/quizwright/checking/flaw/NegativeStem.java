package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;

/** A stem in the negative, which readers under pressure miss. */
public final class NegativeStem implements ItemCheck {

  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?i)\\b(not|except|never|least likely|incorrect|untrue|cannot)\\b|n[’']t\\b");

  @Override
  public List<Finding> check(Question question) {
    boolean negative = NEGATIVE.matcher(OwnWords.of(question.task().stem())).find();
    return ItemCheck.warn(
        question,
        negative && mustBePositive(question.task()),
        "The stem is negative.",
        "Ask for what is true.");
  }

  private static boolean mustBePositive(Task task) {
    return task instanceof MultipleChoice
        || task instanceof TrueFalse
        || task instanceof TimelineRelation;
  }
}
