package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.language.Words;
import org.quizwright.model.finding.Finding;

/** An absolute term in some options and not in others: it gives wrong options away. */
public final class AbsoluteTerms implements ChoiceCheck {

  private static final List<String> TERMS =
      Words.list(
          "always never only none nothing nobody everything everybody everyone completely "
              + "entirely totally absolutely every all");

  @Override
  public List<Finding> check(Choice choice) {
    long absolute = choice.texts().stream().filter(AbsoluteTerms::isAbsolute).count();
    return choice.warn(
        absolute > 0 && absolute < choice.options().size(),
        "Some options hold an absolute term such as “always” or “only”.",
        "Reword them, or give all options the same strength.");
  }

  /** "All of the above" is a flaw of its own. */
  private static boolean isAbsolute(String text) {
    return Words.in(OwnWords.of(text).replaceFirst("(?i)(all|none) of the above", "")).stream()
        .anyMatch(TERMS::contains);
  }
}
