package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;

/** Options that combine other options, such as "both A and C" (K-type). */
public final class ComplexOptions implements ChoiceCheck {

  private static final String MARK = "(?:[A-Da-d]|[1-4]|I{1,3}|IV)";

  private static final Pattern COMBINED =
      Pattern.compile(
          "\\s*(?:[Bb]oth |[Oo]nly |[Oo]ptions? )?"
              + MARK
              + "(?:, "
              + MARK
              + ")*(?: (?:and|or|&) "
              + MARK
              + ")(?: only)?\\.?\\s*");

  @Override
  public List<Finding> check(Choice choice) {
    return choice.warn(
        choice.texts().stream().anyMatch(text -> COMBINED.matcher(text).matches()),
        "An option combines other options.",
        "Let each option stand for itself.");
  }
}
