package org.quizwright.reading.works;

import java.util.List;
import org.quizwright.model.source.Variant;
import org.quizwright.reading.works.Locus.Reading;

/** Which reading of a locus is printed, and why. */
record Decision(Locus locus, Reading chosen, String reason) {

  /** The one reading left standing, or the base text's if the evidence leaves several. */
  static Decision of(Locus locus, Verdict verdict) {
    Reading base = locus.base();
    if (verdict.standing().size() == 1) {
      return new Decision(locus, verdict.standing().get(0), verdict.reason());
    }
    boolean kept = verdict.standing().contains(base);
    Reading chosen = kept ? base : verdict.standing().get(0);
    return new Decision(
        locus,
        chosen,
        kept
            ? "Nothing decides between the readings; the base text is kept."
            : verdict.reason() + " Nothing decides between the others.");
  }

  /** Whether the base text is mended here from another file. */
  boolean emends() {
    return !chosen.equals(locus.base());
  }

  Variant variant() {
    List<Variant.Other> others =
        locus.readings().stream()
            .filter(reading -> !reading.equals(chosen))
            .flatMap(
                reading ->
                    reading.files().stream().map(file -> new Variant.Other(file, reading.text())))
            .toList();
    return new Variant(locus.passage(), chosen.text(), others, reason);
  }
}
