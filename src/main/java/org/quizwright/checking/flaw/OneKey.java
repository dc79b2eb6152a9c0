package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.model.finding.Finding;

/** More than one right option, or none. */
public final class OneKey implements ChoiceCheck {

  @Override
  public List<Finding> check(Choice choice) {
    int keys = choice.keys().size();
    return choice.refuse(
        keys != 1, "There are " + keys + " right options.", "Mark exactly one option as correct.");
  }
}
