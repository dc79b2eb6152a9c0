package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.Matter.Frames;
import org.quizwright.generation.comparison.Matter.Kind;
import org.quizwright.language.Words;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Mention;

/** The matters on which two sources of a course can't both be right: one date, one number. */
final class Conflicts {

  private Conflicts() {}

  static List<Matter> in(ContentModel model) {
    List<Matter> matters = new ArrayList<>();
    for (Event event : model.events()) {
      if (isDatedTwice(event)) {
        matters.add(date(event));
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

  private static boolean isDatedTwice(Event event) {
    List<String> sources = event.mentions().stream().map(m -> m.ref().source()).distinct().toList();
    return sources.stream()
        .anyMatch(one -> sources.stream().anyMatch(other -> DateConflict.in(event, one, other)));
  }

  private static Matter date(Event event) {
    Set<String> years = new LinkedHashSet<>();
    event.mentions().stream()
        .map(Mention::dateText)
        .flatMap(text -> Words.in(text).stream())
        .filter(word -> word.matches("\\d{4}"))
        .forEach(years::add);
    String what = inSentence(event.label());
    return new Matter(
        "date of " + event.id(),
        Kind.CONFLICT,
        "the date",
        List.of(Words.lemmas(event.label()), List.copyOf(years)),
        new Frames(
            "when " + what,
            "When was it that " + what + "?",
            "{left} and {right} don’t give the same date",
            "{voice} can’t be right together with the other source, so a third one is needed",
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
        new Frames(
            "the number of " + measured,
            "What number of " + measured + " does it give?",
            "{left} and {right} don’t give the same number",
            "{voice} can’t be right together with the other source, so a third one is needed",
            ""));
  }

  /** A number as texts write it. */
  private static Stream<String> forms(Figure figure) {
    long low = Math.round(figure.low());
    return Stream.of(Long.toString(low), String.format(Locale.ROOT, "%,d", low));
  }
}
