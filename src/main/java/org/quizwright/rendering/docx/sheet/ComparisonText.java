package org.quizwright.rendering.docx.sheet;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.rendering.wording.AnswerSpace;
import org.quizwright.rendering.wording.Wording;

/** The chart and the guiding questions of a comparison; its sources stand before it. */
record ComparisonText(
    SheetPage page, SourceComparison task, List<PrintedSource> panels, Wording wording) {

  private static final List<Double> SHARES = List.of(0.26, 0.37, 0.37);

  void write(List<String> starters) {
    if (task.prompts().stream().noneMatch(Prompt::chart) && !task.chartRows().isEmpty()) {
      page.paragraph("Hint", wording.chartTask());
      chart(wording.chartTask());
    }
    BigInteger list = page.prompts();
    for (int i = 0; i < task.prompts().size(); i++) {
      Prompt prompt = task.prompts().get(i);
      String marks = prompt.points() > 0 ? wording.marks(prompt.points()) : "";
      XWPFParagraph head = page.paragraph("Prompt", prompt.text(), marks);
      head.setNumID(list);
      if (prompt.chart()) {
        chart(prompt.text());
      } else {
        boolean last = i == task.prompts().size() - 1;
        page.lines(AnswerSpace.lines(prompt), last ? starters : List.of());
      }
    }
  }

  private void chart(String asked) {
    List<String> rows = task.chartRows();
    SheetTable table =
        new SheetTable(page, SHARES, rows.size() + 1)
            .about(wording.chartTask())
            .head(List.of(wording.compared(), title(0), title(1)));
    for (int i = 0; i < rows.size(); i++) {
      int tall = AnswerSpace.chartRow(asked, rows.get(i));
      table.row(i + 1, List.of(rows.get(i))).height(i + 1, tall);
    }
    table.end();
  }

  private String title(int side) {
    if (side < panels.size()) {
      return wording.source(panels.get(side).letter());
    }
    return side < task.sources().size() ? task.sources().get(side).voice() : "";
  }
}
