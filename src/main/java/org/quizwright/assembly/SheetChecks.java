package org.quizwright.assembly;

import java.util.List;
import org.quizwright.assembly.rule.FairDemand;
import org.quizwright.assembly.rule.PrintedEvidence;
import org.quizwright.assembly.rule.SheetRule;
import org.quizwright.assembly.rule.UniqueLabels;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.sheet.Worksheet;

/** Says where a sheet falls short of what every sheet promises. */
public final class SheetChecks {

  private static final List<SheetRule> RULES =
      List.of(new UniqueLabels(), new PrintedEvidence(), new FairDemand());

  private SheetChecks() {}

  /** All findings of all rules, in the order of the rules. */
  public static List<Finding> check(Worksheet sheet) {
    return RULES.stream().flatMap(rule -> rule.check(sheet).stream()).toList();
  }
}
