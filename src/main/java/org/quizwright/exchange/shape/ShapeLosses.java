package org.quizwright.exchange.shape;

import org.quizwright.exchange.format.Losses;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;

/** What no learning platform holds of our questions. */
public final class ShapeLosses {

  private ShapeLosses() {}

  /** Notes it. */
  public static void note(Question question, Losses losses) {
    if (question.task() instanceof MultipleChoice task
        && task.options().stream().anyMatch(Option::isPinnedLast)) {
      losses.add("Options that are pinned last may move.", question);
    }
    if (question.task() instanceof Cloze task && task.wordBank()) {
      losses.add("The word bank of a cloze isn't shown.", question);
    }
    if (question.type() == QuestionType.SOURCE_COMPARISON) {
      losses.add(
          "Source comparisons are essays there: sources, prompts and chart are written for reading"
              + " only.",
          question);
    }
    if (question.type() == QuestionType.TIMELINE_ORDERING
        || question.type() == QuestionType.TIMELINE_PLACEMENT) {
      losses.add("Dates and evidence of timeline events aren't held.", question);
    }
    if (question.type() == QuestionType.TIMELINE_RELATION) {
      losses.add("Anchor and relation of a timeline question aren't held.", question);
    }
  }

  /** Notes what is the same for all questions. */
  public static void noteAll(Losses losses) {
    losses.addGeneral(
        "Status, evidence, notes, standards, starters, review and x- keys aren't held.");
  }
}
