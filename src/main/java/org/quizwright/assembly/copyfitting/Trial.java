package org.quizwright.assembly.copyfitting;

import org.quizwright.assembly.aim.Aim;
import org.quizwright.assembly.aim.SheetDraft;
import org.quizwright.model.sheet.Worksheet;

/**
 * A draft on paper.
 *
 * @param length how many pages it takes; 2.3 are two and less than a third of another
 * @param cost what is wrong with it, as {@link Aim} counts
 */
public record Trial(SheetDraft draft, Worksheet sheet, double length, double cost) {

  /** Those that anything stands on. */
  public int pages() {
    return (int) Math.ceil(length);
  }
}
