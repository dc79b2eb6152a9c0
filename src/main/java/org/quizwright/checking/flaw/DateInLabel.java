package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.language.Months;
import org.quizwright.language.SpelledYear;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineRelation;

/** The label of an event on a timeline that gives its date or its place in the order away. */
public final class DateInLabel implements ItemCheck {

  private record Rule(String fault, Pattern pattern) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "names a year",
              Pattern.compile("\\b1\\d{3}\\b|\\b20\\d{2}\\b|" + SpelledYear.PATTERN)),
          new Rule(
              "names a decade or century",
              Pattern.compile(
                  "\\b\\d*0s\\b|(?i)\\b(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\\b"
                      + "|(?i)\\b(decade|century|centuries)\\b")),
          new Rule("names a month", Pattern.compile("\\b(" + Months.ANY + ")\\b")),
          new Rule(
              "names a season",
              Pattern.compile("(?i)\\b(spring|summer|autumn|winter)\\b|\\bin the fall\\b")),
          new Rule(
              "counts or places itself in a row",
              Pattern.compile(
                  "(?i)\\b(?<!\\b(?:a|one|two) )(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last"
                      + "|final|next|previous|following|subsequent|initial|original)(ly)?\\b"
                      + "|\\b\\d+(st|nd|rd|th)\\b|\\b[A-Z]\\w+ (II|III|IV)\\b")),
          new Rule(
              "points to an earlier or later time",
              Pattern.compile(
                  "(?i)\\b(later|earlier|again|then|already|still|now|today|yesterday|tomorrow|ago"
                      + "|meanwhile|soon|until|since|after|before|afterwards|eventually|another"
                      + "|anniversary|former|formerly|once|no longer|this|these|that year)\\b")),
          new Rule("tells an age", Pattern.compile("(?i)\\baged?\\b|\\byears? old\\b")));

  @Override
  public List<Finding> check(Question question) {
    return labels(question.task())
        .flatMap(label -> leaks(label).stream().map(leak -> "“" + label + "” " + leak + "."))
        .flatMap(
            message -> ItemCheck.warn(question, true, message, "Cut it out of the label.").stream())
        .toList();
  }

  /** What in {@code label} gives its date away, in a few words each; empty for a clean one. */
  public static List<String> leaks(String label) {
    return RULES.stream()
        .filter(rule -> rule.pattern().matcher(label).find())
        .map(Rule::fault)
        .toList();
  }

  private static Stream<String> labels(Task task) {
    return task instanceof TimelineRelation relation
        ? Stream.concat(Stream.of(relation.anchor()), relation.options().stream().map(Option::text))
        : task.events().stream().map(TimelineEvent::label);
  }
}
