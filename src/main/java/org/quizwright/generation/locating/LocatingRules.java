package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.QuestionRule;

/** The catalogue of locating rules. */
public final class LocatingRules {

  private static final List<LocatingRule> RULES =
      List.of(new RewordedTrue(), new Opposite(), new ShareInWords());

  /** All rules in one, since they share what they look at. */
  public static final List<QuestionRule> CATALOGUE =
      List.of(
          facts -> {
            Material material = Material.of(facts);
            return RULES.stream()
                .flatMap(rule -> rule.write(material).stream())
                .filter(Draft::touchesTheTheme)
                .toList();
          });

  private LocatingRules() {}
}
