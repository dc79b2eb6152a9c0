package org.quizwright.analysis.warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.analysis.body.BodyAlias;
import org.quizwright.analysis.name.Initials;
import org.quizwright.analysis.name.Names;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.model.content.Warning;

/** Warns where one source spells out a short form in two ways. */
final class TwoExpansions {

  private TwoExpansions() {}

  static List<Warning> find(List<AnalysedPassage> passages) {
    Map<String, String> known = new LinkedHashMap<>();
    List<Warning> warnings = new ArrayList<>();
    for (AnalysedPassage passage : passages) {
      for (BodyAlias alias : BodyAlias.in(List.of(passage))) {
        if (Initials.matches(alias.other(), alias.full())) {
          String key = passage.source().id() + " " + alias.other();
          String first = known.putIfAbsent(key, alias.full());
          if (first != null && !Names.key(first).equals(Names.key(alias.full()))) {
            warnings.add(warning(passage, alias, first));
          }
        }
      }
    }
    return warnings;
  }

  private static Warning warning(AnalysedPassage passage, BodyAlias alias, String first) {
    return new Warning(
        passage.source().id(),
        passage.passage().n(),
        alias.other() + " is spelled out as “" + first + "” and as “" + alias.full() + "”.");
  }
}
