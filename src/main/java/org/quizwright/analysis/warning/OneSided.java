package org.quizwright.analysis.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.model.content.Warning;
import org.quizwright.model.source.Source;

/** Warns where the sources can't confirm one another. */
final class OneSided {

  private OneSided() {}

  static List<Warning> find(List<Source> sources) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      for (Source other : sources.subList(i + 1, sources.size())) {
        if (!sources.get(i).isIndependentOf(other)) {
          warnings.add(dependent(sources.get(i), other));
        }
      }
    }
    if (sources.size() > 1 && warnings.size() == pairs(sources.size())) {
      return List.of(
          new Warning(
              "", 0, "No two sources are independent of one another: " + ids(sources) + "."));
    }
    return warnings;
  }

  private static Warning dependent(Source one, Source other) {
    String why =
        one.metadata().affiliation().equals(other.metadata().affiliation())
            ? "both speak for " + one.metadata().affiliation()
            : "one draws on the other";
    return new Warning(
        "", 0, one.id() + " and " + other.id() + " don’t confirm one another: " + why + ".");
  }

  private static int pairs(int sources) {
    return sources * (sources - 1) / 2;
  }

  private static String ids(List<Source> sources) {
    return sources.stream().map(Source::id).collect(Collectors.joining(", "));
  }
}
