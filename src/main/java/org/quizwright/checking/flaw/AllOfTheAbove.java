package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;

/** An option such as "all of the above". */
public final class AllOfTheAbove implements ChoiceCheck {

  private static final Pattern ALL =
      Pattern.compile("(?i)\\s*(all|both|any) of (the above|the other|these|those|them)\\b.*");

  @Override
  public List<Finding> check(Choice choice) {
    return choice.warn(
        choice.texts().stream().anyMatch(text -> ALL.matcher(text).matches()),
        "An option says “all of the above”.",
        "Replace it by a distractor that says something.");
  }
}
