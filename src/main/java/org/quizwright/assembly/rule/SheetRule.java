package org.quizwright.assembly.rule;

import java.util.List;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.sheet.Worksheet;

/** One rule that every sheet keeps. */
@FunctionalInterface
public interface SheetRule {

  /** What breaks the rule; empty if nothing does. */
  List<Finding> check(Worksheet sheet);

  static Finding broken(Worksheet sheet, String message, String remedy) {
    return Finding.warning(Place.id(sheet.theme().id()), message, remedy);
  }
}
