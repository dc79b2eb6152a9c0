package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;

/** A stem with a gap: options then have to be read into it one by one. */
public final class FillInTheBlank implements ChoiceCheck {

  private static final Pattern GAP = Pattern.compile("_{2,}|\\.{4,}|…{2,}|\\(\\s*\\)");

  @Override
  public List<Finding> check(Choice choice) {
    return choice.warn(
        GAP.matcher(choice.stem()).find(), "The stem has a gap.", "Ask a question instead.");
  }
}
