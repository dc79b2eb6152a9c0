package org.quizwright.checking.flaw;

import java.util.List;
import org.quizwright.language.Words;
import org.quizwright.model.finding.Finding;

/** A word of the stem that comes back in the key and in no distractor. */
public final class WordRepeats implements ChoiceCheck {

  @Override
  public List<Finding> check(Choice choice) {
    List<String> stem = Words.lemmas(choice.stem());
    List<String> others =
        choice.distractors().stream().flatMap(text -> Words.lemmas(text).stream()).toList();
    List<String> repeats =
        choice.keys().stream()
            .flatMap(text -> Words.lemmas(text).stream())
            .filter(word -> stem.contains(word) && !others.contains(word))
            .distinct()
            .toList();
    return choice.warn(
        !repeats.isEmpty() && !allRepeat(choice, stem),
        "The stem and the key alone share “" + String.join("”, “", repeats) + "”.",
        "Use another word in one of them, or the same word in a distractor.");
  }

  /** Where every distractor takes up some word of the stem, the key doesn't stand out by it. */
  private static boolean allRepeat(Choice choice, List<String> stem) {
    return choice.distractors().stream()
        .allMatch(text -> Words.lemmas(text).stream().anyMatch(stem::contains));
  }
}
