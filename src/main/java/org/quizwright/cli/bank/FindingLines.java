package org.quizwright.cli.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.finding.Finding;

/** The findings of a check as people read them, a line each. */
final class FindingLines {

  /** More of one kind than anybody mends at a sitting would hide the other kinds. */
  private static final int FEW = 20;

  private FindingLines() {}

  static List<String> all(List<Finding> findings) {
    return findings.stream().map(FindingLines::line).toList();
  }

  /** Every error, and the first warnings of each kind in each bank; the others are counted. */
  static List<String> few(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    Map<String, Integer> met = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (finding.isError() || met.merge(kind(finding), 1, Integer::sum) <= FEW) {
        lines.add(line(finding));
      }
    }
    met.forEach(
        (kind, count) -> {
          if (count > FEW) {
            lines.add("warning: " + kind + " " + (count - FEW) + " more; see them with --all\n");
          }
        });
    return lines;
  }

  private static String kind(Finding warning) {
    String file = warning.place().file();
    return (file == null ? "" : file + ": ") + warning.code() + ":";
  }

  private static String line(Finding finding) {
    return (finding.isError() ? "error: " : "warning: ") + finding + "\n";
  }
}
