package org.quizwright.reading.works;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.reading.works.Locus.Reading;

/** Quotation marks and brackets come in pairs, and a paragraph ends with a stop. */
final class Balance implements Evidence {

  private static final Pattern END = Pattern.compile("[.!?…:;,”’)\\]—]$");

  @Override
  public Verdict weigh(Locus locus, List<Reading> readings) {
    List<Integer> faults =
        readings.stream().map(reading -> faults(locus.passageWith(reading))).toList();
    int fewest = faults.stream().mapToInt(Integer::intValue).min().orElse(0);
    List<Reading> faulty =
        readings.stream().filter(found -> faults(locus.passageWith(found)) > fewest).toList();
    return Evidence.without(
        faulty,
        readings,
        faulty.isEmpty()
            ? ""
            : Evidence.quoted(faulty.get(0))
                + " leaves a quotation mark, a bracket or a sentence without its other end.");
  }

  private static int faults(String passage) {
    return uneven(passage, '“', '”')
        + uneven(passage, '(', ')')
        + uneven(passage, '[', ']')
        + straysInside(passage)
        + (END.matcher(passage).find() ? 0 : 1);
  }

  /** How many marks are left without a partner; a quotation may go on in the next paragraph. */
  private static int uneven(String text, char open, char close) {
    int depth = 0;
    int strays = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
      strays += depth < 0 ? 1 : 0;
      depth = Math.max(0, depth);
    }
    return strays + depth;
  }

  /** Inner quotation marks that close right before an outer one and were never opened. */
  private static int straysInside(String text) {
    int strays = 0;
    for (int at = text.indexOf("’”"); at >= 0; at = text.indexOf("’”", at + 1)) {
      int outer = text.lastIndexOf('“', at);
      strays += text.lastIndexOf('‘', at) > outer && outer >= 0 ? 0 : 1;
    }
    return strays;
  }
}
