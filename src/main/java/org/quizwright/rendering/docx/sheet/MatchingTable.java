package org.quizwright.rendering.docx.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.Matching;
import org.quizwright.rendering.wording.PrintedOrder;
import org.quizwright.rendering.wording.Wording;

/** Entries with a cell for a letter, and below them what to choose from, lettered. */
final class MatchingTable {

  /** What may be chosen. */
  private record Right(String id, String text) {}

  private MatchingTable() {}

  static void write(SheetPage page, Matching task, List<String> order, Wording wording) {
    List<Right> all =
        Stream.concat(
                task.pairs().stream().map(pair -> new Right(pair.id(), pair.right())),
                task.extras().stream().map(extra -> new Right(extra.id(), extra.text())))
            .toList();
    List<String> left = task.pairs().stream().map(Matching.Pair::left).toList();
    SheetTable.boxes(page, task.stem(), List.of(wording.letter(), ""), left);
    page.options(PrintedOrder.of(all, Right::id, order).stream().map(Right::text).toList());
  }
}
