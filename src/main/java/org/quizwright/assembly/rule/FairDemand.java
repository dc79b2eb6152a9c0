package org.quizwright.assembly.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.quizwright.assembly.aim.DemandAim;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Demand;
import org.quizwright.model.sheet.Worksheet;

/**
 * At most 40% of the marks only locate a statement, at least 40% ask for thought. The sheet on the
 * whole course is an extra of one or two questions and may ask what it likes.
 */
public record FairDemand() implements SheetRule {

  @Override
  public List<Finding> check(Worksheet sheet) {
    if (sheet.theme().isWholeCourse()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    double locating = share(sheet, card -> card.demand() == Demand.LOCATE);
    double thinking = share(sheet, DemandAim::asksToThink);
    if (locating > DemandAim.MOST_LOCATING) {
      findings.add(
          finding(
              sheet,
              "%d%% of the marks only ask to find a statement; 40%% is the most.",
              locating));
    }
    if (thinking < DemandAim.LEAST_THINKING) {
      findings.add(
          finding(sheet, "Only %d%% of the marks ask for thought; 40%% is the least.", thinking));
    }
    return findings;
  }

  private static Finding finding(Worksheet sheet, String message, double share) {
    return SheetRule.broken(
        sheet,
        message.formatted(Math.round(100 * share)),
        "Add questions that infer, judge, order or compare to the bank.");
  }

  /** The share of the sheet's marks on cards of that kind, 0 to 1; 0 for a sheet without marks. */
  public static double share(Worksheet sheet, Predicate<Card> which) {
    int some =
        sheet
            .items()
            .map(item -> item.question().card())
            .filter(which)
            .mapToInt(Card::points)
            .sum();
    return (double) some / Math.max(1, sheet.points());
  }
}
