package org.quizwright.model.sheet;

import java.util.List;
import org.quizwright.model.Checks;

/**
 * Numbers of one source that can be compared, drawn side by side.
 *
 * @param title what is counted
 * @param place the sentence that gives the first of them
 */
public record Chart(String title, SheetPlace place, List<Bar> bars) {

  /** One number: whose or when, how much, and the number as the source writes it. */
  public record Bar(String label, double value, String text) {

    public Bar {
      Checks.require(value > 0, "a bar has no length: " + label);
    }
  }

  public Chart {
    bars = List.copyOf(bars);
    Checks.require(bars.size() > 1, "nothing to compare in chart " + title);
  }
}
