package org.quizwright.rendering.docx.sheet;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;
import org.quizwright.rendering.wording.PrintedOrder;
import org.quizwright.rendering.wording.Wording;

/** Entries with a cell for a letter on the left, lettered entries on the right. */
final class MatchingTable {

  private static final List<Double> SHARES = List.of(0.1, 0.4, 0.5);

  /** A right-hand entry. */
  private record Right(String id, String text) {}

  private MatchingTable() {}

  static void write(SheetPage page, Matching task, List<String> order, Wording wording) {
    List<Right> all =
        Stream.concat(
                task.pairs().stream().map(pair -> new Right(pair.id(), pair.right())),
                task.extras().stream().map(MatchingTable::extra))
            .toList();
    List<Right> right = PrintedOrder.of(all, Right::id, order);
    SheetTable table =
        new SheetTable(page, SHARES, right.size() + 1)
            .about(task.stem())
            .head(List.of(wording.letter(), wording.entry(), wording.choices()));
    BigInteger letters = page.letters();
    for (int i = 0; i < right.size(); i++) {
      String left = i < task.pairs().size() ? task.pairs().get(i).left() : "";
      table.row(i + 1, List.of("", left)).lettered(i + 1, 2, right.get(i).text(), letters);
    }
    table.end();
  }

  private static Right extra(Extra extra) {
    return new Right(extra.id(), extra.text());
  }
}
