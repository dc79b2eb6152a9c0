package org.quizwright.checking.flaw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.quizwright.model.finding.Finding;

/** Numbers or years that don't run up or down: a reader loses time on finding the order. */
public final class LostSequence implements ChoiceCheck {

  @Override
  public List<Finding> check(Choice choice) {
    List<Double> numbers =
        choice.texts().stream().map(LostSequence::leading).flatMap(Optional::stream).toList();
    List<Double> sorted = new ArrayList<>(numbers);
    Collections.sort(sorted);
    boolean rises = numbers.equals(sorted);
    Collections.reverse(sorted);
    return choice.warn(
        numbers.size() == choice.options().size() && !rises && !numbers.equals(sorted),
        "The numbers stand in no order.",
        "Sort them.");
  }

  /** The number of an option that is a number and its unit rather than a sentence. */
  private static Optional<Double> leading(String text) {
    return text.split(" ").length <= 5 ? Quantity.of(text) : Optional.empty();
  }
}
