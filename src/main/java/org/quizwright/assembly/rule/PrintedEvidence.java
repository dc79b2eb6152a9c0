package org.quizwright.assembly.rule;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.assembly.pool.Quotations;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.Worksheet;

/** Every question can be answered from the sheet. */
public record PrintedEvidence() implements SheetRule {

  @Override
  public List<Finding> check(Worksheet sheet) {
    return sheet.parts().stream()
        .flatMap(part -> part.items().stream().flatMap(item -> missing(sheet, part, item)))
        .toList();
  }

  private static Stream<Finding> missing(Worksheet sheet, Part part, Item item) {
    return Quotations.of(item.question()).stream()
        .filter(evidence -> sheet.find(evidence, part).isEmpty())
        .map(evidence -> missing(sheet, item, evidence));
  }

  private static Finding missing(Worksheet sheet, Item item, Evidence evidence) {
    return SheetRule.broken(
        sheet,
        "Question " + item.number() + " needs words that aren’t printed: " + evidence.exact(),
        "Check the evidence of " + item.question().id() + " in the bank.");
  }
}
