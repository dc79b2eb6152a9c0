package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.model.finding.Finding;

/** A key that stands out by its length: the longest option, and over 1.2 times the next. */
public final class LongestOptionCorrect implements ChoiceCheck {

  private static final double RATIO = 1.2;

  /** A shorter lead is a matter of a letter or two, which no reader sees. */
  private static final int VISIBLE = 5;

  @Override
  public List<Finding> check(Choice choice) {
    int key = longest(choice.keys());
    int next = longest(choice.distractors());
    return choice.warn(
        next > 0 && key > RATIO * next && key - next >= VISIBLE,
        "The key is by far the longest option.",
        "Shorten it, or write a distractor of the same length.");
  }

  private static int longest(List<String> texts) {
    return texts.stream().mapToInt(String::length).max().orElse(0);
  }
}
