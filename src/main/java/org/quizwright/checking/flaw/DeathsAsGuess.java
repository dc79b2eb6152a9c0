package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.TrueFalse;

/** A guessing game about deaths or violence that isn't marked as sensitive. */
public final class DeathsAsGuess implements ItemCheck {

  private static final Pattern DEATH =
      Pattern.compile(
          "(?i)\\b(killed|deaths?|died|dead|murder(s|ed|ers?)?|suicides?|massacres?|assassinat\\w+|victims?|fatal\\w*|took the lives?)\\b");

  @Override
  public List<Finding> check(Question question) {
    boolean choice = Choice.of(question).isPresent() || question.task() instanceof TrueFalse;
    boolean guess = choice && (mentions(question) || DEATH.matcher(question.task().stem()).find());
    return ItemCheck.warn(
        question,
        guess && !question.card().remarks().sensitive(),
        "A guess about deaths or violence isn't marked as sensitive.",
        "Set sensitive, or ask in the student's own words.");
  }

  private static boolean mentions(Question question) {
    return Choice.of(question).stream()
        .flatMap(choice -> choice.texts().stream())
        .anyMatch(text -> DEATH.matcher(text).find());
  }
}
