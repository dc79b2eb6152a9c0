package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Question;

/** A date that depends on the day of reading: "last year", "recently", "today". */
public final class RelativeDate implements ItemCheck {

  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?i)\\b(yesterday|tomorrow|recently|nowadays|(last|next|this) (week|month|year|summer|winter|spring|autumn)|(years|months|weeks|days|decades) ago)\\b");

  @Override
  public List<Finding> check(Question question) {
    return ItemCheck.warn(
        question,
        RELATIVE.matcher(OwnWords.of(question.task().stem())).find(),
        "The stem dates something by the day of reading.",
        "Give the year.");
  }
}
