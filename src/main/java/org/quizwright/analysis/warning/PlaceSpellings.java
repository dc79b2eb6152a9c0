package org.quizwright.analysis.warning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quizwright.analysis.person.Spelling;
import org.quizwright.model.content.Place;
import org.quizwright.model.content.Warning;

/** Warns where one place seems to stand under two spellings. */
final class PlaceSpellings {

  private static final int SHORTEST = 6;

  private PlaceSpellings() {}

  static List<Warning> find(List<Place> places) {
    Map<String, List<Place>> earlier = new LinkedHashMap<>();
    List<Warning> warnings = new ArrayList<>();
    for (Place place : places) {
      Optional<String> sound = Spelling.sound(place.name()).filter(s -> isLong(place.name()));
      if (sound.isPresent()) {
        List<Place> alike = earlier.computeIfAbsent(sound.get(), s -> new ArrayList<>());
        alike.stream()
            .filter(other -> Spelling.isVariant(other.name(), place.name()))
            .map(other -> warning(other, place))
            .forEach(warnings::add);
        alike.add(place);
      }
    }
    return warnings;
  }

  private static boolean isLong(String name) {
    return name.length() >= SHORTEST && !name.contains(" ");
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
