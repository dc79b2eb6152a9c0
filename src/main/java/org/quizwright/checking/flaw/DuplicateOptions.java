package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.language.Words;
import org.quizwright.model.finding.Finding;

/** Two options that say the same. */
public final class DuplicateOptions implements ChoiceCheck {

  @Override
  public List<Finding> check(Choice choice) {
    List<List<String>> texts = choice.texts().stream().map(Words::in).toList();
    return choice.refuse(
        texts.stream().distinct().count() < texts.size(),
        "Two options say the same.",
        "Replace one of them.");
  }
}
