package org.quizwright.checking.flaw;

import java.util.List;
import java.util.Locale;
import org.quizwright.model.finding.Finding;

/** A true-false question posed as a choice. */
public final class TrueFalseAsChoice implements ChoiceCheck {

  private static final List<String> VERDICTS =
      List.of("true", "false", "yes", "no", "right", "wrong");

  @Override
  public List<Finding> check(Choice choice) {
    boolean verdicts = choice.texts().stream().anyMatch(text -> isVerdict(text));
    return choice.warn(verdicts, "Options say true or false.", "Make it a true-false question.");
  }

  /** "No" before other words is mostly no verdict ("No soap"), unless a comma follows. */
  private static boolean isVerdict(String text) {
    return VERDICTS.contains(text.strip().split("[,.:]", 2)[0].toLowerCase(Locale.ROOT));
  }
}
