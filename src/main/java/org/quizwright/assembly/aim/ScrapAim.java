package org.quizwright.assembly.aim;

import java.util.LinkedHashMap;
import java.util.Map;

/** Of each work that is printed, enough is printed to read it as a text. */
public record ScrapAim() implements Aim {

  private static final double A_SCRAP = 8;

  /** Two or three sentences. */
  public static final int ENOUGH_WORDS = 45;

  @Override
  public double cost(SheetDraft draft) {
    Map<String, Integer> words = new LinkedHashMap<>();
    draft
        .reading()
        .forEach(ref -> words.merge(ref.source(), draft.index().words(ref), Integer::sum));
    return words.values().stream().mapToDouble(ScrapAim::cost).sum();
  }

  private static double cost(int words) {
    return A_SCRAP * Math.max(0, ENOUGH_WORDS - words) / ENOUGH_WORDS;
  }
}
