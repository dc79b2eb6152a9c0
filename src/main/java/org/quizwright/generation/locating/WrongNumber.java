package org.quizwright.generation.locating;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.generation.comprehension.OtherFigures;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.Figure;

/** A statement made false by another figure or year of the texts. */
final class WrongNumber implements LocatingRule {

  private static final double LEAST_TIMES = 1.3;
  private static final double MOST_TIMES = 4;

  private static final Pattern YEAR = Pattern.compile("\\b1\\d{3}\\b|\\b20\\d{2}\\b");

  /** "The law of 1842" names the law: only what says when something happened is changed. */
  private static final Pattern DATED =
      Pattern.compile("(?s).*\\b(?:[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil) (?:the )?(?:\\p{Lu}\\p{Ll}+ )?$");

  private static final int LEAST_YEARS = 2;
  private static final int MOST_YEARS = 6;

  @Override
  public List<Draft> write(Material material) {
    return FalseStatement.of("wrong-number", WrongNumber::changed).write(material);
  }

  private static Optional<String> changed(Material material, Statement statement) {
    Facts facts = material.facts();
    return otherFigure(facts, statement).or(() -> otherYear(facts, statement));
  }

  private static Optional<String> otherFigure(Facts facts, Statement statement) {
    String text = statement.text();
    List<Figure> figures =
        facts.model().figures().stream()
            .filter(figure -> figure.ref().equals(statement.telling().ref()))
            .filter(figure -> text.contains(figure.exact()))
            .toList();
    return figures.size() != 1 || YEAR.matcher(figures.get(0).exact()).matches()
        ? Optional.empty()
        : OtherFigures.of(facts, figures.get(0)).stream()
            .filter(other -> isPlausible(distance(figures.get(0), other)))
            .filter(other -> !other.ref().equals(figures.get(0).ref()))
            .max(Comparator.comparingDouble(other -> distance(figures.get(0), other)))
            .map(other -> text.replace(figures.get(0).exact(), other.exact()));
  }

  private static boolean isPlausible(double distance) {
    return distance >= Math.log(LEAST_TIMES) && distance <= Math.log(MOST_TIMES);
  }

  private static double distance(Figure figure, Figure other) {
    return Math.abs(Math.log(other.low() / figure.low()));
  }

  /** The nearest year of the source that is far enough off to be false in substance. */
  private static Optional<String> otherYear(Facts facts, Statement statement) {
    String text = statement.text();
    List<MatchResult> years = YEAR.matcher(text).results().toList();
    if (years.size() != 1 || !DATED.matcher(text.substring(0, years.get(0).start())).matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(years.get(0).group());
    return years(facts, statement)
        .filter(other -> Math.abs(other - year) >= LEAST_YEARS)
        .filter(other -> Math.abs(other - year) <= MOST_YEARS)
        .min(Comparator.comparingInt(other -> Math.abs(other - year)))
        .map(other -> text.replace(years.get(0).group(), other.toString()));
  }

  private static java.util.stream.Stream<Integer> years(Facts facts, Statement statement) {
    String source = statement.telling().ref().source();
    return facts.model().claims().stream()
        .map(Claim::ref)
        .filter(ref -> ref.source().equals(source) && facts.isOnTheme(source, ref.passage()))
        .flatMap(ref -> facts.sentence(ref).stream())
        .flatMap(sentence -> YEAR.matcher(sentence).results())
        .map(match -> Integer.valueOf(match.group()))
        .distinct();
  }
}
