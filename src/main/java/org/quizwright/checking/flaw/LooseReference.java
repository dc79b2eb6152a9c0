package org.quizwright.checking.flaw;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Question;

/** A stem that can't stand alone: "this strike", "the former", "these", a pronoun at its head. */
public final class LooseReference implements ItemCheck {

  private static final Pattern DEMONSTRATIVE =
      Pattern.compile(
          "(?i)\\b(this|these|those)\\b(?! (source|text|passage|sheet|excerpt|extract|remark|quotation|statement|sentence|words?\\b|expression|event|term|claim|figure|people|person))");

  private static final Pattern FORMER =
      Pattern.compile("(?i)\\bthe (former|latter)\\b(?! \\p{L}+)");

  private static final Pattern PRONOUN_FIRST =
      Pattern.compile(
          "(?i)^(he|she|it|they|his|her|its|their|him|them)\\b|^(who|what|when|where|why|how|which) (did|does|do|was|were|is|are|had|has|have) (he|she|it|they)\\b");

  private static final Pattern OPENER =
      Pattern.compile(
          "^(However|But|And|Yet|Moreover|Furthermore|Nevertheless|Thus|Therefore|Meanwhile|Instead|Also|Then|So|Similarly|Likewise)\\b");

  @Override
  public List<Finding> check(Question question) {
    String stem = OwnWords.of(question.task().stem()).strip();
    boolean loose =
        List.of(DEMONSTRATIVE, FORMER, PRONOUN_FIRST, OPENER).stream()
            .anyMatch(pattern -> pattern.matcher(stem).find());
    return ItemCheck.warn(
        question,
        loose && !(question.task() instanceof Cloze),
        "The stem points to something that it doesn't name.",
        "Name it.");
  }
}
