package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.model.finding.Finding;

/** An implausible distractor: a number among words, or words among numbers. */
public final class MixedKinds implements ChoiceCheck {

  @Override
  public List<Finding> check(Choice choice) {
    long numbers = choice.texts().stream().filter(MixedKinds::isNumber).count();
    return choice.warn(
        numbers > 0 && numbers < choice.options().size(),
        "Some options are numbers and others aren't.",
        "Take all options from one kind.");
  }

  private static boolean isNumber(String text) {
    return text.split(" ").length <= 4 && Quantity.of(text).isPresent();
  }
}
