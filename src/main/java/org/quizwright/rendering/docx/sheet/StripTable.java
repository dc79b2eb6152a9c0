package org.quizwright.rendering.docx.sheet;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.quizwright.model.question.TimelinePlacement.Strip;
import org.quizwright.rendering.wording.Ticks;
import org.quizwright.rendering.wording.Wording;

/**
 * A strip of time as a table: a row to write letters in above a row of dates, each at the beginning
 * of its cell.
 */
final class StripTable {

  /** More labels wouldn't be read. */
  private static final int MOST = 12;

  private static final int ROOM_MM = 12;

  private StripTable() {}

  static void write(SheetPage page, Strip strip, Wording wording) {
    List<String> ticks = Ticks.of(strip);
    int step = (ticks.size() + MOST - 1) / MOST;
    List<String> labels =
        IntStream.range(0, ticks.size()).filter(i -> i % step == 0).mapToObj(ticks::get).toList();
    String alt = wording.emptyStrip(ticks.get(0), ticks.get(ticks.size() - 1));
    new SheetTable(page, Collections.nCopies(labels.size(), 1.0 / labels.size()), 2)
        .about(alt)
        .height(0, ROOM_MM)
        .row(1, labels)
        .end();
  }
}
