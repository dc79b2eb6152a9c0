package org.quizwright.rendering.pdf.view;

import java.util.List;
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
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Tag;
import org.quizwright.rendering.wording.AnswerSpace;
import org.quizwright.rendering.wording.PrintedOrder;

/**
 * What stands below a question's stem, by its type.
 *
 * @param panels the two sources that a comparison compares
 * @param body the structure element of the question
 */
record TaskView(Setting setting, Variant variant, Item item, List<PrintedSource> panels, Tag body)
    implements Task.Visitor<Flow> {

  @Override
  public Flow visit(MultipleChoice task) {
    return options(task.options());
  }

  @Override
  public Flow visit(TimelineRelation task) {
    return options(task.options());
  }

  @Override
  public Flow visit(TrueFalse task) {
    return new TrueFalseView(setting).flow(body, width());
  }

  @Override
  public Flow visit(ShortAnswer task) {
    int lines = AnswerSpace.lines(task, item.question().card().points());
    return WritingLines.flow(setting.style(), body, lines, width(), item.starters());
  }

  @Override
  public Flow visit(Cloze task) {
    return new ClozeView(setting).flow(body, task, order(), width());
  }

  @Override
  public Flow visit(Matching task) {
    return new MatchingView(setting).flow(body, task, order(), width());
  }

  @Override
  public Flow visit(Classification task) {
    return new ClassificationView(setting).flow(body, task, order(), width());
  }

  @Override
  public Flow visit(TimelineOrdering task) {
    List<TimelineEvent> events = PrintedOrder.of(task.events(), TimelineEvent::id, order());
    return new OrderingView(setting).flow(body, task.stem(), events, width());
  }

  @Override
  public Flow visit(TimelinePlacement task) {
    List<TimelineEvent> events = PrintedOrder.of(task.events(), TimelineEvent::id, order());
    return new PlacementView(setting).flow(body, task.strip(), events, width());
  }

  @Override
  public Flow visit(SourceComparison task) {
    return new ComparisonView(setting).flow(body, task, panels, item.starters());
  }

  private Flow options(List<Option> options) {
    List<String> texts =
        PrintedOrder.of(options, Option::id, order()).stream().map(Option::text).toList();
    return new OptionList(setting.style()).flow(body, texts, width());
  }

  private List<String> order() {
    return variant.order(item.question().id());
  }

  private float width() {
    return setting.style().measure() - setting.style().indent();
  }
}
