package org.quizwright.reading.works;

import java.util.List;
import org.quizwright.model.source.Variant;

/** Says why the base text's reading is kept where the copies differ. */
final class Reasons {

  private Reasons() {}

  /**
   * @param agreeing how many other copies have the base text's reading
   */
  static String of(String reading, List<Variant.Other> readings, int agreeing, Copy base) {
    if (agreeing > 0) {
      return agreeing == 1
          ? "Another copy agrees with the base text."
          : agreeing + " other copies agree with the base text.";
    }
    if (readings.size() > 1 && areOne(readings)) {
      return "The other copies agree against the base text; it is printed as it stands.";
    }
    long here = count(base, reading);
    long there = count(base, readings.get(0).reading());
    if (!reading.isEmpty() && here > 1 && there == 0) {
      return "The base text reads so elsewhere too.";
    }
    if (there > 0 && here <= 1) {
      return "The base text elsewhere reads as the copy does; it is printed as it stands.";
    }
    return readings.size() == 1
        ? "No third copy decides; the base text is kept."
        : "The copies differ among themselves; the base text, which differs least from them, is kept.";
  }

  static boolean areOne(List<Variant.Other> readings) {
    return readings.stream().map(Variant.Other::reading).distinct().count() == 1;
  }

  private static long count(Copy base, String reading) {
    return base.printed().stream().filter(reading::equals).count();
  }
}
