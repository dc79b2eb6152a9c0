package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.language.Words;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Question;

/** A key whose every word already stands in the stem. */
public final class AnswerInStem implements ItemCheck {

  @Override
  public List<Finding> check(Question question) {
    List<String> stem = Words.lemmas(OwnWords.of(question.task().stem()));
    boolean given =
        Answers.of(question.task()).stream()
            .map(Words::lemmas)
            .anyMatch(answer -> !answer.isEmpty() && stem.containsAll(answer));
    return ItemCheck.warn(
        question,
        given && !(question.task() instanceof Cloze),
        "The stem holds the answer.",
        "Ask for something that the stem doesn't say.");
  }
}
