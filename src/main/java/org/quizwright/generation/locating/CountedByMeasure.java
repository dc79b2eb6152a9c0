package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.clause.Telling;
import org.quizwright.generation.clause.Tellings;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Words;
import org.quizwright.model.content.Figure;

/** What figures count in the words of the content model, where these read as a clear phrase. */
final class CountedByMeasure {

  private static final Pattern TELLING =
      Pattern.compile(".*\\b(?:who|that|from|in|of|for|working|waiting|living)\\b.*");

  /** Nouns of measuring itself, and endings that lack their verb. */
  private static final Pattern UNFIT =
      Pattern.compile(
          "(?i)(?:the |an? )?(?:rise|fall|growth|increase|decline|other|how|what|average|distance|sum|closure)\\b.*"
              + "|.*(?:ed|world)$|.*[“”].*|.*\\bcountry\\b.*");

  private CountedByMeasure() {}

  /** In the order of the texts; nothing where two figures of a sentence count the same. */
  static List<Counted> in(Facts facts) {
    return Tellings.on(facts).stream()
        .flatMap(
            telling ->
                figures(facts, telling).stream()
                    .flatMap(figure -> counted(facts, telling, figure).stream()))
        .toList();
  }

  private static List<Figure> figures(Facts facts, Telling telling) {
    List<Figure> all =
        facts.model().figures().stream()
            .filter(figure -> figure.ref().equals(telling.ref()))
            .toList();
    return all.stream()
        .filter(figure -> all.stream().filter(each -> isSame(each, figure)).count() == 1)
        .toList();
  }

  private static boolean isSame(Figure one, Figure other) {
    return one.measures().equals(other.measures()) || one.exact().equals(other.exact());
  }

  private static Optional<Counted> counted(Facts facts, Telling telling, Figure figure) {
    String measures = figure.measures();
    boolean share = figure.unit().equals("percent");
    boolean clear =
        (share || figure.isCount())
            && !figure.isRange()
            && TELLING.matcher(measures).matches()
            && !UNFIT.matcher(measures).matches()
            && !telling.text().contains("out of")
            && follows(telling.text(), figure, share);
    return clear
        ? Optional.of(
            new Counted(
                telling.holder(),
                telling.evidence(facts),
                figure,
                share ? "the share of " + article(telling.text(), figure) + measures : measures,
                ""))
        : Optional.empty();
  }

  /** Whether the first word of what is counted stands right after the number. */
  private static boolean follows(String text, Figure figure, boolean share) {
    String first = Words.in(figure.measures()).stream().findFirst().orElse("");
    String between = share ? " of (?:all |the |its |their )*" : " ";
    return Pattern.compile(
            "(?i)" + Pattern.quote(figure.exact()) + between + Pattern.quote(first) + "\\b")
        .matcher(text)
        .find();
  }

  /** "Of the population" keeps its article. */
  private static String article(String text, Figure figure) {
    return text.contains(figure.exact() + " of the ") ? "the " : "";
  }
}
