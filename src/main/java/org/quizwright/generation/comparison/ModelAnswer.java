package org.quizwright.generation.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.KeyQuotes.Match;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.model.time.HistoricalDate;

/**
 * An answer that earns full marks, made of the two sides' own words in a neutral frame.
 *
 * @param near where the two sides come close
 * @param own what only the left side says
 * @param their what only the right side says
 */
record ModelAnswer(String text, Match near, Quote own, Quote their) {

  private static final int FEWEST_WORDS = 60;
  private static final int MOST_WORDS = 120;

  /** Lengths of quotation in words, tried in turn until the answer is short enough. */
  private static final List<Integer> LENGTHS = List.of(20, 16, 13, 10);

  /** Nothing where the two sides don't yield a nearness and a difference in their own words. */
  static Optional<ModelAnswer> write(
      Pairing pairing, String topic, KeyQuotes finder, @Nullable HistoricalDate period) {
    List<Quote> left = finder.in(pairing.left());
    List<Quote> right = finder.in(pairing.right());
    return LENGTHS.stream()
        .flatMap(most -> parts(pairing, finder, shorter(left, most), shorter(right, most)).stream())
        .map(parts -> assemble(pairing, topic, parts, period))
        .filter(answer -> fits(answer.text()))
        .findFirst();
  }

  private record Parts(Match near, Quote own, Quote their) {}

  private static List<Quote> shorter(List<Quote> quotes, int most) {
    return quotes.stream().filter(quote -> quote.exact().split("\\s+").length <= most).toList();
  }

  private static Optional<Parts> parts(
      Pairing pairing, KeyQuotes finder, List<Quote> left, List<Quote> right) {
    return finder
        .nearest(left, right)
        .flatMap(
            near ->
                finder
                    .ownmost(left, pairing.right(), near.left())
                    .flatMap(
                        own ->
                            finder
                                .ownmost(right, pairing.left(), near.right())
                                .map(their -> new Parts(near, own, their))));
  }

  private static boolean fits(String text) {
    int words = text.split("\\s+").length;
    return words >= FEWEST_WORDS && words <= MOST_WORDS;
  }

  private static ModelAnswer assemble(
      Pairing pairing, String topic, Parts parts, @Nullable HistoricalDate period) {
    Voice left = pairing.left().voice();
    Voice right = pairing.right().voice();
    boolean close = parts.near().isClose();
    String opening =
        close
            ? "On " + topic + " the two come close at one point: "
            : "On " + topic + " the two tell us different things: ";
    String first =
        opening
            + says(left.name(), parts.near().left())
            + (close ? ", and " : ", while ")
            + says(right.name(), parts.near().right())
            + ".";
    String apart =
        (close ? "But they stress different things: " : "There is a second difference: ")
            + says(left.shortName(), parts.own())
            + ", while "
            + says(right.shortName(), parts.their())
            + ".";
    String why = "This fits their origins: " + origins(left, right, period) + ".";
    return new ModelAnswer(
        String.join(" ", first, apart, why), parts.near(), parts.own(), parts.their());
  }

  /** The words quoted, left side first. */
  List<Quote> quotes() {
    return List.of(near.left(), own, near.right(), their);
  }

  private static String says(String name, Quote quote) {
    return name + (quote.finite() ? " says “" : " speaks of “") + quote.exact() + "”";
  }

  private static String origins(Voice left, Voice right, @Nullable HistoricalDate period) {
    String mine = Occasion.distance(left, period);
    String theirs = Occasion.distance(right, period);
    boolean together = mine.equals(theirs);
    String link = left.standing() == right.standing() ? ", and " : ", whereas ";
    return origin(left, together ? "" : mine) + link + origin(right, together ? "" : theirs);
  }

  private static String origin(Voice voice, String distance) {
    String stands =
        switch (voice.standing()) {
          case PARTICIPANT -> "speaks as somebody who took part";
          case AUTHORITY -> "speaks for those in power";
          case OBSERVER -> "writes as an observer";
        };
    String carrier = voice.quoted() ? "quoted by " + voice.carrier().metadata().shortAuthor() : "";
    return Stream.of(voice.shortName() + " " + stands, carrier, distance)
        .filter(part -> !part.isEmpty())
        .reduce((one, two) -> one + ", " + two)
        .orElseThrow();
  }
}
