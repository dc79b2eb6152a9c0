package org.quizwright.generation.comparison.pairing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.matter.Matter;
import org.quizwright.generation.comparison.matter.Matter.Frames;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.voice.Copies;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Figure;

/** The matters on which two sources of a course can't both be right: one date, one number. */
final class Conflicts {

  private static final int FEWEST_WORDS = 3;
  private static final double SAME_EVENT = 0.7;
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,4}(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september"
              + "|october|november|december|spring|summer|autumn|winter");

  private Conflicts() {}

  static List<Matter> in(ContentModel model) {
    List<Matter> matters = new ArrayList<>();
    List<Dated> tellings = tellings(model);
    for (int i = 0; i < tellings.size(); i++) {
      for (int j = i + 1; j < tellings.size(); j++) {
        if (tellings.get(i).clashesWith(tellings.get(j))) {
          matters.add(date(tellings.get(i), tellings.get(j)));
        }
      }
    }
    List<Figure> figures = model.figures();
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        Figure one = figures.get(i);
        Figure other = figures.get(j);
        boolean apart = !one.ref().source().equals(other.ref().source());
        if (apart && FigureConflict.between(one, other)) {
          matters.add(number(one, other));
        }
      }
    }
    return matters;
  }

  /** An event as one source tells it, with the words that date it there. */
  private record Dated(Event event, String source, Set<String> date) {

    /** Whether another source tells of the same with other days, months or years. */
    boolean clashesWith(Dated other) {
      return !source.equals(other.source)
          && !date.containsAll(other.date)
          && !other.date.containsAll(date)
          && isSameAs(other);
    }

    private boolean isSameAs(Dated other) {
      Set<String> mine = new LinkedHashSet<>(Words.lemmas(event.label()));
      Set<String> theirs = new LinkedHashSet<>(Words.lemmas(other.event.label()));
      return event.equals(other.event)
          || (mine.size() >= FEWEST_WORDS && Copies.share(mine, theirs) >= SAME_EVENT);
    }
  }

  private static List<Dated> tellings(ContentModel model) {
    return model.events().stream()
        .flatMap(
            event ->
                event.mentions().stream()
                    .map(m -> new Dated(event, m.ref().source(), dateWords(m.dateText()))))
        .filter(dated -> !dated.date().isEmpty())
        .toList();
  }

  private static Set<String> dateWords(String text) {
    return new LinkedHashSet<>(
        Words.in(text).stream()
            .filter(word -> DATE.matcher(word).matches())
            .map(word -> word.replaceFirst("(?<=\\d)\\D+$", ""))
            .toList());
  }

  private static Matter date(Dated one, Dated other) {
    Event event = one.event();
    List<String> apart =
        Stream.concat(
                one.date().stream().filter(word -> !other.date().contains(word)),
                other.date().stream().filter(word -> !one.date().contains(word)))
            .map(Lemmas::of)
            .toList();
    String what = inSentence(event.label());
    return new Matter(
        "date of " + event.id(),
        Kind.CONFLICT,
        "the date",
        List.of(Words.lemmas(event.label()), apart),
        List.of(1),
        new Frames(
            "when " + what,
            "When was it that " + what + "?",
            "{left} and {right} don’t give the same date",
            ""));
  }

  /** A label begins with a capital that its first word needn't have. */
  private static String inSentence(String label) {
    return label.matches("(?:The|A|An|Some|Many|Most|Several|Two|Three)\\s.*")
        ? label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1)
        : label;
  }

  private static Matter number(Figure one, Figure other) {
    String measured = one.measures();
    return new Matter(
        "number of " + measured,
        Kind.CONFLICT,
        "the number",
        List.of(Words.lemmas(measured), Stream.of(one, other).flatMap(Conflicts::forms).toList()),
        List.of(1),
        new Frames(
            "the number of " + measured,
            "What number of " + measured + " does it give?",
            "{left} and {right} don’t give the same number",
            ""));
  }

  /** A number as texts write it. */
  private static Stream<String> forms(Figure figure) {
    long low = Math.round(figure.low());
    return Stream.of(Long.toString(low), String.format(Locale.ROOT, "%,d", low));
  }
}
