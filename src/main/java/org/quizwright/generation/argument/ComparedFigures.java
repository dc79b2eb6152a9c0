package org.quizwright.generation.argument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Months;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What two figures show that an author holds against each other, and what they are meant to. */
final class ComparedFigures implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("compared-figures", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 40;

  private static final Pattern WITHIN =
      Pattern.compile(
          "^(?<one>.+?),? (?:compared (?:to|with)|as against|against) (?<two>(?:only |just |some |about |more than |over )*[$£€]?\\d[^;:]*)\\.$");

  private static final Pattern NEXT = Pattern.compile("^(?:By|In) (?:comparison|contrast), .*");

  /**
   * No year; what is counted is the word behind, unless the sentence leaves it to be understood.
   */
  private static final Pattern FIGURE =
      Pattern.compile(
          WholeNumber.START
              + "(?!(?:1\\d|20)\\d\\ds|%s)([$£€]?)%s((?: ?%%|(?: (?:percent|per cent|million|billion)\\b))?+)"
                  .formatted(WholeNumber.YEAR, WholeNumber.DIGITS)
              + "(?=(?: (?!(?:in|at|for|of|on|a|an|the|per|to|and|or|but|before|after|by|from|as|among|during)\\b)(\\p{Ll}+))?)");

  private static final Pattern DAY = Pattern.compile(Months.DAY);

  private record Figure(String words, String unit, String counted, double value) {

    boolean isOfKind(Figure other) {
      boolean ofItself = unit.matches(".*(?:[$£€%]|cent).*");
      return unit.equals(other.unit)
          && (ofItself || counted.isEmpty() || counted.equals(other.counted));
    }
  }

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.on(facts).stream()
        .flatMap(paragraph -> Stream.concat(within(facts, paragraph), next(facts, paragraph)))
        .toList();
  }

  private static Stream<Draft> within(Facts facts, ArgumentParagraph paragraph) {
    return paragraph.lines().stream()
        .filter(line -> isPrintable(line) && StandAlone.isClear(line.text()))
        .flatMap(line -> within(facts, line).stream());
  }

  private static Optional<Draft> within(Facts facts, Line line) {
    Matcher found = WITHIN.matcher(line.text());
    return found.matches()
        ? draft(
            facts,
            List.of(line),
            figures(found.group("one")),
            figures(found.group("two")),
            Quote.sentence(line.text()))
        : Optional.empty();
  }

  private static Stream<Draft> next(Facts facts, ArgumentParagraph paragraph) {
    List<Line> lines = paragraph.lines();
    return IntStream.range(1, lines.size())
        .filter(i -> NEXT.matcher(lines.get(i).text()).matches())
        .filter(i -> isPrintable(lines.get(i - 1)) && isPrintable(lines.get(i)))
        .mapToObj(
            i ->
                draft(
                    facts,
                    List.of(lines.get(i - 1), lines.get(i)),
                    figures(lines.get(i - 1).text()),
                    figures(lines.get(i).text()),
                    "%s The text goes on: %s"
                        .formatted(
                            Quote.sentence(lines.get(i - 1).text()),
                            Quote.sentence(lines.get(i).text()))))
        .flatMap(Optional::stream);
  }

  private static boolean isPrintable(Line line) {
    return line.isPrintable(MOST_WORDS)
        && !Cruelty.isIn(line.text())
        && !line.text().matches("(?s)[“\"‘].*");
  }

  private static List<Figure> figures(String text) {
    return FIGURE
        .matcher(DAY.matcher(text).replaceAll(""))
        .results()
        .map(ComparedFigures::figure)
        .toList();
  }

  private static Figure figure(MatchResult found) {
    return new Figure(
        found.group(),
        found.group(1) + found.group(2),
        Objects.requireNonNullElse(found.group(3), ""),
        WholeNumber.value(found.group()));
  }

  /** One figure against one or several of its kind, all larger or all smaller. */
  private static Optional<Draft> draft(
      Facts facts, List<Line> lines, List<Figure> ones, List<Figure> others, String quoted) {
    boolean alike =
        ones.size() == 1
            && !others.isEmpty()
            && others.stream().allMatch(other -> other.isOfKind(ones.get(0)));
    List<Double> signs =
        alike
            ? others.stream()
                .map(other -> Math.signum(ones.get(0).value() - other.value()))
                .distinct()
                .toList()
            : List.of();
    return signs.size() == 1 && signs.get(0) != 0
        ? Optional.of(draft(facts, lines, ones.get(0), others, signs.get(0) > 0, quoted))
        : Optional.empty();
  }

  private static Draft draft(
      Facts facts,
      List<Line> lines,
      Figure one,
      List<Figure> others,
      boolean larger,
      String quoted) {
    String shows =
        "The first figure, %s, is %s than the %s that it is compared with."
            .formatted(
                one.words(),
                larger ? "larger" : "smaller",
                others.stream().map(Figure::words).collect(Collectors.joining(" and ")));
    String why =
        "The comparison helps readers to judge how %s the first figure is."
            .formatted(larger ? "large" : "small");
    List<AnswerElement> elements =
        List.of(
            new AnswerElement("shows", shows, List.of("the same in other words"), 1),
            new AnswerElement(
                "why",
                why,
                List.of(
                    "it makes the first figure more striking", "it supports the author’s point"),
                1));
    String stem =
        "%s: %s What does the comparison show, and why might the author have made it?"
            .formatted(NamedAuthor.utters(facts, lines.get(0).ref().source()), quoted);
    return DRAFTING.draft(
        facts, one.words(), new ShortAnswer(stem, shows + " " + why, elements), 2, evidence(lines));
  }

  /** What compares comes first: the question hangs on that sentence. */
  private static List<Evidence> evidence(List<Line> lines) {
    return IntStream.rangeClosed(1, lines.size())
        .mapToObj(back -> lines.get(lines.size() - back).evidence())
        .toList();
  }
}
