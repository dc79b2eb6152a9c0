package org.quizwright.analysis.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quizwright.model.content.Placement;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.TextRef;

/** The theme of each passage. */
final class PassageThemes {

  private final Map<String, Map<Integer, String>> themes = new LinkedHashMap<>();

  PassageThemes(List<Placement> placements) {
    for (Placement placement : placements) {
      themes
          .computeIfAbsent(placement.source(), source -> new LinkedHashMap<>())
          .put(placement.passage(), placement.theme());
    }
  }

  /** The id of the theme; {@link Theme#BACKGROUND} for a passage that is placed nowhere. */
  String of(TextRef ref) {
    return themes
        .getOrDefault(ref.source(), Map.of())
        .getOrDefault(ref.passage(), Theme.BACKGROUND);
  }
}
