package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.language.Words;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.SourceComparison;

/** Gratuitous information: a stem of over 25 words, what it quotes not counted. */
public final class StemLength implements ItemCheck {

  private static final int MOST_WORDS = 25;

  @Override
  public List<Finding> check(Question question) {
    boolean exempt =
        question.task() instanceof Cloze || question.task() instanceof SourceComparison;
    int words = Words.in(OwnWords.of(question.task().stem())).size();
    return ItemCheck.warn(
        question,
        !exempt && words > MOST_WORDS,
        "The stem has " + words + " words of its own.",
        "Keep to 25.");
  }
}
