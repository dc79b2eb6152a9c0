package org.quizwright.checking.flaw;

import java.util.Collections;
import java.util.List;
import org.quizwright.language.Words;
import org.quizwright.model.finding.Finding;

/** A key that shares most with the other options, so that a reader can vote for it. */
public final class ConvergenceCues implements ChoiceCheck {

  private static final int TELLING = 2;

  @Override
  public List<Finding> check(Choice choice) {
    List<List<String>> options = choice.texts().stream().map(text -> distinct(text)).toList();
    List<Integer> shared = options.stream().map(option -> shared(option, options)).toList();
    int most = Collections.max(shared.isEmpty() ? List.of(0) : shared);
    boolean onlyOne = Collections.frequency(shared, most) == 1;
    boolean isKey = onlyOne && choice.options().get(shared.indexOf(most)).correct();
    return choice.warn(
        isKey && most >= TELLING,
        "The key shares more words with the other options than any of them.",
        "Spread the shared words evenly.");
  }

  private static List<String> distinct(String text) {
    return Words.lemmas(text).stream().distinct().toList();
  }

  /** How many words of {@code option} stand in another option, but not in all. */
  private static int shared(List<String> option, List<List<String>> options) {
    return (int)
        option.stream()
            .filter(
                word ->
                    isPartly(
                        options.stream().filter(each -> each.contains(word)).count(),
                        options.size()))
            .count();
  }

  private static boolean isPartly(long count, int size) {
    return count > 1 && count < size;
  }
}
