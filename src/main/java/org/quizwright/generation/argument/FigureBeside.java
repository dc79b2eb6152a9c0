package org.quizwright.generation.argument;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What a share or rate is compared with, and what the comparison shows. */
final class FigureBeside implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("figure-beside", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 40;

  private static final Pattern WITHIN =
      Pattern.compile("^(?<first>[^;:—]+), (?:as )?compared (?:to|with) (?<second>[^;:—]+)\\.$");

  private static final Pattern NEXT =
      Pattern.compile("^(?:By|In) comparison, (?<second>[^;:—]+)\\.$");

  private static final Pattern SHARE =
      Pattern.compile("(\\d+(?:\\.\\d+)?)(?: percent| per cent|%)");

  /** A figure, what stands beside it, and where. */
  private record Beside(Line line, String first, String second, List<Evidence> evidence) {

    /** "Higher" or "lower", where the first share is so beside every other. */
    Optional<String> direction() {
      List<Double> own = shares(first);
      List<Double> others = shares(second);
      if (own.size() != 1 || others.isEmpty()) {
        return Optional.empty();
      }
      boolean higher = others.stream().allMatch(other -> other < own.get(0));
      boolean lower = others.stream().allMatch(other -> other > own.get(0));
      return higher ? Optional.of("higher") : lower ? Optional.of("lower") : Optional.empty();
    }

    private static List<Double> shares(String text) {
      return SHARE.matcher(text).results().map(found -> Double.valueOf(found.group(1))).toList();
    }
  }

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.on(facts).stream()
        .flatMap(FigureBeside::pairs)
        .filter(pair -> !Cruelty.isIn(pair.first() + " " + pair.second()))
        .flatMap(pair -> pair.direction().map(way -> draft(facts, pair, way)).stream())
        .toList();
  }

  private static Stream<Beside> pairs(Paragraph paragraph) {
    List<Line> lines = paragraph.lines();
    return Stream.iterate(0, i -> i + 1)
        .limit(lines.size())
        .filter(i -> isFit(lines.get(i)))
        .flatMap(
            i ->
                Stream.concat(
                    within(lines.get(i)).stream(),
                    i > 0 && isFit(lines.get(i - 1))
                        ? after(lines.get(i - 1), lines.get(i)).stream()
                        : Stream.of()));
  }

  private static boolean isFit(Line line) {
    return line.isPrintable(MOST_WORDS) && Words.in(line.text()).size() <= MOST_WORDS;
  }

  private static Optional<Beside> within(Line line) {
    Matcher found = WITHIN.matcher(line.text());
    return found.matches()
        ? Optional.of(
            new Beside(
                line, found.group("first") + " …", found.group("second"), List.of(line.evidence())))
        : Optional.empty();
  }

  private static Optional<Beside> after(Line before, Line line) {
    Matcher found = NEXT.matcher(line.text());
    return found.matches()
        ? Optional.of(
            new Beside(
                before,
                before.text(),
                found.group("second"),
                List.of(before.evidence(), line.evidence())))
        : Optional.empty();
  }

  /** "78 percent and 73 percent" */
  private static String named(String text) {
    return SHARE.matcher(text).results().map(MatchResult::group).collect(joining(" and "));
  }

  private static Draft draft(Facts facts, Beside pair, String way) {
    String stem =
        "%s: %s What does the text compare the figure with, and what does the comparison show?"
            .formatted(
                Voice.utters(facts, pair.line().ref().source()), Quote.sentence(pair.first()));
    String other = Character.toUpperCase(pair.second().charAt(0)) + pair.second().substring(1);
    String shown = "%s is %s than %s.".formatted(named(pair.first()), way, named(pair.second()));
    return DRAFTING.draft(
        facts,
        pair.second(),
        new ShortAnswer(
            stem,
            other + ". " + shown,
            List.of(
                new AnswerElement("beside", other + ".", List.of(), 1),
                new AnswerElement(
                    "shows", shown, List.of("how %s it is".formatted(way.replace("er", ""))), 1))),
        2,
        pair.evidence());
  }
}
