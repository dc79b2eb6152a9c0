package org.quizwright.rendering.docx.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Variant;
import org.quizwright.rendering.docx.word.Inline;
import org.quizwright.rendering.wording.AnswerSpace;
import org.quizwright.rendering.wording.PrintedOrder;
import org.quizwright.rendering.wording.Wording;

/** What stands below a question's stem, by its type. */
record TaskText(
    SheetPage page, Item item, List<PrintedSource> panels, Variant variant, Wording wording)
    implements Task.Visitor<SheetPage> {

  private static final String BOX = "\u2610";
  private static final String GAP = "_".repeat(16);
  private static final String BETWEEN_WORDS = "\u00a0\u00a0\u00a0 \u00a0\u00a0";

  @Override
  public SheetPage visit(MultipleChoice task) {
    return options(task.options());
  }

  @Override
  public SheetPage visit(TimelineRelation task) {
    return options(task.options());
  }

  @Override
  public SheetPage visit(TrueFalse task) {
    String choice = BOX + " " + wording.yes() + "\u2003\u2003" + BOX + " " + wording.no();
    page.paragraph("Choice", choice);
    XWPFParagraph line = page.paragraph("WritingLine", wording.correction() + " ");
    Inline.tab(line, "");
    return page;
  }

  @Override
  public SheetPage visit(ShortAnswer task) {
    int marks = item.question().card().points();
    page.lines(AnswerSpace.lines(task, marks), item.starters());
    return page;
  }

  @Override
  public SheetPage visit(Cloze task) {
    if (task.wordBank()) {
      List<String> words =
          new ArrayList<>(
              PrintedOrder.of(task.gaps(), Cloze.Gap::id, order()).stream()
                  .map(Cloze.Gap::answer)
                  .toList());
      if (order().isEmpty()) {
        words.sort(String.CASE_INSENSITIVE_ORDER);
      }
      page.paragraph("WordBank", String.join(BETWEEN_WORDS, words));
    }
    page.paragraph("Cloze", task.text().replaceAll("\\{\\{[^}]*}}", GAP));
    return page;
  }

  @Override
  public SheetPage visit(Matching task) {
    page.paragraph("Hint", wording.matchHint(!task.extras().isEmpty()));
    MatchingTable.write(page, task, order(), wording);
    return page;
  }

  @Override
  public SheetPage visit(Classification task) {
    List<Classification.Item> items =
        PrintedOrder.of(task.items(), Classification.Item::id, order());
    int groups = task.groups().size();
    double column = groups > 2 ? 0.17 : 0.22;
    List<Double> shares = new ArrayList<>(List.of(1 - groups * column));
    shares.addAll(Collections.nCopies(groups, column));
    List<String> head = new ArrayList<>(List.of(""));
    task.groups().forEach(group -> head.add(group.name()));
    SheetTable table = new SheetTable(page, shares, items.size() + 1).about(task.stem()).head(head);
    for (int i = 0; i < items.size(); i++) {
      List<String> row = new ArrayList<>(List.of(items.get(i).text()));
      row.addAll(Collections.nCopies(groups, BOX));
      table.row(i + 1, row);
    }
    table.end();
    return page;
  }

  @Override
  public SheetPage visit(TimelineOrdering task) {
    List<TimelineEvent> events = PrintedOrder.of(task.events(), TimelineEvent::id, order());
    if (!wording.saysHowToOrder(task.stem())) {
      page.paragraph("Hint", wording.orderHint(events.size()));
    }
    SheetTable.boxes(
        page,
        task.stem(),
        List.of(wording.orderNumber(), wording.event()),
        events.stream().map(TimelineEvent::label).toList());
    return page;
  }

  @Override
  public SheetPage visit(TimelinePlacement task) {
    page.paragraph("Hint", wording.placeHint());
    List<TimelineEvent> events = PrintedOrder.of(task.events(), TimelineEvent::id, order());
    page.options(events.stream().map(TimelineEvent::label).toList());
    StripTable.write(page, task.strip(), wording);
    return page;
  }

  @Override
  public SheetPage visit(SourceComparison task) {
    new ComparisonText(page, task, panels, wording).write(item.starters());
    return page;
  }

  private SheetPage options(List<Option> options) {
    page.options(PrintedOrder.of(options, Option::id, order()).stream().map(Option::text).toList());
    return page;
  }

  private List<String> order() {
    return variant.order(item.question().id());
  }
}
