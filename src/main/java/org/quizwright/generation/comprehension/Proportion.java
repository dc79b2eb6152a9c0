package org.quizwright.generation.comprehension;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quizwright.language.NumberWord;
import org.quizwright.language.Words;

/** How large one number is beside another, in the round words of everyday speech. */
public final class Proportion {

  /** Nearer than this two numbers are about the same. */
  private static final double LEAST = 1.12;

  private static final double MANY_TIMES = 10;

  /** A part of a whole in words, such as "two fifths". */
  public record Share(double value, String words) {

    double awayFrom(double part) {
      return Math.abs(value - part);
    }
  }

  private static final List<Share> SHARES =
      List.of(
          new Share(0.1, "a tenth"),
          new Share(0.2, "a fifth"),
          new Share(0.25, "a quarter"),
          new Share(1 / 3.0, "a third"),
          new Share(0.4, "two fifths"),
          new Share(0.5, "half"),
          new Share(0.6, "three fifths"),
          new Share(2 / 3.0, "two thirds"),
          new Share(0.75, "three quarters"),
          new Share(0.8, "four fifths"),
          new Share(0.9, "nine tenths"));

  private static final List<Share> ROUND =
      List.of(
          new Share(10, "ten"),
          new Share(15, "fifteen"),
          new Share(20, "twenty"),
          new Share(30, "thirty"),
          new Share(50, "fifty"),
          new Share(100, "a hundred"),
          new Share(1000, "a thousand"));

  /** Within this a part may be called by a round share. */
  private static final double NEAR = 0.05;

  /** So near to a half a part is told by the side that it lies on. */
  private static final double BESIDE_HALF = 0.105;

  /** Shares closer than this might both be called right. */
  private static final double APART = 0.13;

  private Proportion() {}

  /** The round share nearest to a part of 1; nothing where none is near. */
  static Optional<Share> share(double part) {
    return Optional.of(nearest(part)).filter(share -> share.awayFrom(part) <= NEAR);
  }

  /**
   * "More than half" or "about a third" for a part of 1; nothing where no words are near enough.
   */
  public static Optional<String> inWords(double part) {
    if (Math.abs(part - 0.5) < BESIDE_HALF) {
      return part == 0.5
          ? Optional.of("half")
          : Optional.of(part > 0.5 ? "more than half" : "less than half");
    }
    return share(part)
        .filter(share -> share.awayFrom(part) <= NEAR / 2)
        .map(share -> "about " + share.words());
  }

  /** Two shares, as near as can be and plainly others in size and words, the smaller first. */
  public static List<Share> others(double part) {
    List<String> named = share(part).map(share -> Words.lemmas(share.words())).orElse(List.of());
    List<Share> nearestFirst =
        SHARES.stream()
            .filter(share -> Words.lemmas(share.words()).stream().noneMatch(named::contains))
            .filter(share -> share.awayFrom(part) >= APART)
            .sorted(Comparator.comparingDouble(share -> share.awayFrom(part)))
            .toList();
    List<Share> apart = new ArrayList<>();
    for (Share share : nearestFirst) {
      if (apart.stream().allMatch(each -> each.awayFrom(share.value()) >= APART)) {
        apart.add(share);
      }
    }
    return apart.stream().limit(2).sorted(Comparator.comparingDouble(Share::value)).toList();
  }

  /** Whether two positive numbers differ enough to be worth comparing. */
  static boolean isTelling(double one, double other) {
    return Math.min(one, other) > 0 && Math.max(one, other) / Math.min(one, other) >= LEAST;
  }

  /** "about three times", for the larger beside the smaller; at least 1.4 times as large. */
  static String times(double large, double small) {
    double ratio = large / small;
    if (ratio >= MANY_TIMES) {
      return manyTimes(ratio);
    }
    int halves = (int) Math.round(ratio * 2);
    return "about %s%s times"
        .formatted(NumberWord.word(halves / 2), halves % 2 == 1 ? " and a half" : "");
  }

  /** "by about a fifth" or "to about three times as much", for a change between two numbers. */
  static String change(double before, double after) {
    if (after < before) {
      return "by about " + nearest((before - after) / before).words();
    }
    return after / before < 1.9
        ? "by about " + nearest(after / before - 1).words()
        : "to %s as much".formatted(times(after, before));
  }

  private static Share nearest(double part) {
    return SHARES.stream()
        .min(Comparator.comparingDouble(share -> share.awayFrom(part)))
        .orElseThrow();
  }

  /** The next lower round number, in words, so that no figure is given that no text has. */
  private static String manyTimes(double ratio) {
    return ROUND.stream()
            .filter(each -> each.value() <= ratio)
            .reduce((lower, higher) -> higher)
            .map(each -> (ratio > each.value() * LEAST ? "more than " : "about ") + each.words())
            .orElseThrow()
        + " times";
  }
}
