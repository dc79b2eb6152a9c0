package org.quizwright.rendering.pdf.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.sheet.Letter;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Ink;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.pdf.type.Line;
import org.quizwright.rendering.wording.AnswerSpace;

/** The chart and the guiding questions of a comparison; its sources are printed before it. */
final class ComparisonView {

  private static final float ENTRY_SHARE = 0.26f;

  /** Words in large type need more room, or their rows grow too tall for a page. */
  private static final float LARGE_ENTRY_SHARE = 0.34f;

  private final Setting setting;
  private final Style style;

  ComparisonView(Setting setting) {
    this.setting = setting;
    this.style = setting.style();
  }

  Flow flow(Tag body, SourceComparison task, List<PrintedSource> panels, List<String> starters) {
    List<Flow> flows = new ArrayList<>();
    if (task.prompts().stream().noneMatch(Prompt::chart) && !task.chartRows().isEmpty()) {
      String what = setting.wording().chartTask();
      Flow hint = Hint.flow(style, body, what, style.measure() - style.indent());
      flows.add(hint.bound(chart(body, task, panels, what)));
    }
    Tag list = body.child(Role.LETTERED_LIST);
    for (int i = 0; i < task.prompts().size(); i++) {
      Prompt prompt = task.prompts().get(i);
      Tag item = list.child(Role.ITEM);
      Tag label = item.child(Role.LABEL);
      Tag answer = item.child(Role.BODY);
      Flow head = head(label, answer, i, prompt);
      Flow space =
          prompt.chart()
              ? chart(answer, task, panels, prompt.text())
              : lines(answer, prompt, prompt.equals(longest(task)) ? starters : List.of());
      float gap = style.spaced(12);
      flows.add(head.bound(space).below(gap).growing(gap));
    }
    return Flow.join(flows);
  }

  /** The guiding question worth most, which is the comparison itself. */
  private static @Nullable Prompt longest(SourceComparison task) {
    return task.prompts().stream()
        .filter(prompt -> !prompt.chart())
        .max(Comparator.comparingInt(Prompt::points))
        .orElse(null);
  }

  /** As wide as the page, so it starts to the left of the question's text. */
  private Flow chart(Tag body, SourceComparison task, List<PrintedSource> panels, String asked) {
    float entry = style.measure() * (style.isLarge() ? LARGE_ENTRY_SHARE : ENTRY_SHARE);
    float side = (style.measure() - entry) / 2;
    List<String> head = List.of("", title(task, panels, 0), title(task, panels, 1));
    Flow grid =
        new Grid(style, List.of(entry, side, side))
            .flow(body, head, task.chartRows(), row -> room(asked, row), Ink.NONE)
            .indented(-style.indent());
    return grid.below(style.scaled(6));
  }

  private Grid.Room room(String asked, String row) {
    int usual = AnswerSpace.chartRow(asked, row);
    int spare = usual - AnswerSpace.leastChartRow(asked, row);
    return new Grid.Room(
        style.spaced(Style.millimetres(usual)), style.spaced(Style.millimetres(spare)));
  }

  private String title(SourceComparison task, List<PrintedSource> panels, int side) {
    if (side < panels.size()) {
      return setting.wording().source(panels.get(side).letter());
    }
    List<ComparedSource> sources = task.sources();
    return side < sources.size() ? sources.get(side).voice() : "";
  }

  private Flow lines(Tag answer, Prompt prompt, List<String> starters) {
    int count = AnswerSpace.lines(prompt);
    return WritingLines.flow(style, answer, count, style.measure() - style.indent(), starters);
  }

  private Flow head(Tag label, Tag body, int index, Prompt prompt) {
    float width = style.measure() - style.indent();
    String marks = prompt.points() > 0 ? setting.wording().marks(prompt.points()) : "";
    String name = "(" + Letter.of(index).toLowerCase(Locale.ROOT) + ")";
    Line letter = Line.of(name, style.strong());
    float at = style.spaced(22);
    float words = width - at - style.caption().width(marks) - style.scaled(14);
    Tag points = body.child(Role.P);
    float lift = style.text().baseline() - style.caption().baseline();
    Flow text =
        Prose.block(body.child(Role.P), prompt.text(), style.text(), words)
            .indented(at)
            .after((canvas, x, top) -> Prose.write(canvas, label, letter, x, top, style.strong()));
    return marks.isEmpty()
        ? text
        : text.with(
            (canvas, x, top) ->
                Prose.writeLeftOf(canvas, points, marks, x + width, top + lift, style.caption()));
  }
}
