package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;

/** An option such as "none of the above". */
public final class NoneOfTheAbove implements ChoiceCheck {

  private static final Pattern NONE =
      Pattern.compile(
          "(?i)\\s*(none|neither) of (the|these|those|them)\\b.*|\\s*no(ne| answer) is (right|correct|true)\\b.*");

  @Override
  public List<Finding> check(Choice choice) {
    return choice.warn(
        choice.texts().stream().anyMatch(text -> NONE.matcher(text).matches()),
        "An option says “none of the above”.",
        "Replace it by a distractor that says something.");
  }
}
