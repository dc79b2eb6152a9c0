package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.model.finding.Finding;

/** Fewer than three options, or more than four: three that work beat a padded fourth. */
public final class OptionCount implements ChoiceCheck {

  @Override
  public List<Finding> check(Choice choice) {
    int count = choice.options().size();
    return choice.warn(
        count < 3 || count > 4, "There are " + count + " options.", "Give three or four.");
  }
}
