package org.quizwright.assembly.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.sheet.Worksheet;

/** No two sources, parts or questions of a sheet share a label. */
public record UniqueLabels() implements SheetRule {

  @Override
  public List<Finding> check(Worksheet sheet) {
    List<String> labels =
        Stream.of(
                sheet.sources().map(source -> "Source " + source.letter()),
                sheet.parts().stream().map(part -> "Part " + part.number()),
                sheet.items().map(item -> "question " + item.number()))
            .flatMap(all -> all)
            .toList();
    List<String> twice = new ArrayList<>(labels);
    new LinkedHashSet<>(labels).forEach(twice::remove);
    return twice.stream()
        .map(label -> SheetRule.broken(sheet, "Two things are called " + label + ".", ""))
        .toList();
  }
}
