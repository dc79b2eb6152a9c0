package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.language.Words;
import org.quizwright.model.finding.Finding;

/** An option of uncertain frequency or degree, which readers take differently. */
public final class VagueTerms implements ChoiceCheck {

  private static final List<String> TERMS =
      Words.list(
          "often sometimes usually frequently occasionally generally rarely seldom possibly "
              + "probably perhaps maybe somewhat");

  @Override
  public List<Finding> check(Choice choice) {
    return choice.warn(
        choice.texts().stream().anyMatch(VagueTerms::isVague),
        "An option holds a vague term such as “often” or “usually”.",
        "Say how often or how much, in the source's words.");
  }

  private static boolean isVague(String text) {
    return Words.in(OwnWords.of(text)).stream().anyMatch(TERMS::contains);
  }
}
