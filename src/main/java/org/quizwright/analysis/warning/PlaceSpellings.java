package org.quizwright.analysis.warning;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.analysis.person.Spelling;
import org.quizwright.model.content.Place;
import org.quizwright.model.content.Warning;

/** Warns where one place seems to stand under two spellings. */
final class PlaceSpellings {

  private static final int SHORTEST = 6;

  private PlaceSpellings() {}

  static List<Warning> find(List<Place> places) {
    List<Warning> warnings = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      for (Place other : places.subList(i + 1, places.size())) {
        if (alike(places.get(i).name(), other.name())) {
          warnings.add(warning(places.get(i), other));
        }
      }
    }
    return warnings;
  }

  private static boolean alike(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST
        && !one.contains(" ")
        && !other.contains(" ")
        && Spelling.isVariant(one, other)
        && Spelling.soundsAlike(one, other);
  }

  private static Warning warning(Place one, Place other) {
    return new Warning(
        other.ref().source(),
        other.ref().passage(),
        "One place seems to stand under two spellings: “"
            + one.name()
            + "” and “"
            + other.name()
            + "”.");
  }
}
