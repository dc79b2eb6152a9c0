package org.quizwright.rendering.docx;

import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Extra;
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
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;

/** Writes the answer itself, right below the question’s heading, and hands the page back. */
record AnswerText(AnswerKey key, Part part, Item item, Manuscript page)
    implements Task.Visitor<Manuscript> {

  @Override
  public Manuscript visit(MultipleChoice task) {
    return options(task.options());
  }

  @Override
  public Manuscript visit(TimelineRelation task) {
    return options(task.options());
  }

  @Override
  public Manuscript visit(TrueFalse task) {
    page.answer(task.answer() ? "True." : "False.", task.correction());
    return page;
  }

  @Override
  public Manuscript visit(ShortAnswer task) {
    page.answer("Model answer.", task.modelAnswer());
    return page;
  }

  @Override
  public Manuscript visit(Cloze task) {
    for (int i = 0; i < task.gaps().size(); i++) {
      Cloze.Gap gap = task.gaps().get(i);
      String also = gap.accepted().isEmpty() ? "" : "also: " + String.join(", ", gap.accepted());
      page.answer("Gap " + (i + 1) + ": " + gap.answer(), also);
    }
    return page;
  }

  @Override
  public Manuscript visit(Matching task) {
    Lettered order =
        order(
            Stream.concat(
                    task.pairs().stream().map(Matching.Pair::id),
                    task.extras().stream().map(Extra::id))
                .toList());
    task.pairs()
        .forEach(
            pair -> page.answer(order.lead(pair.id(), "."), pair.left() + " — " + pair.right()));
    task.extras()
        .forEach(
            extra ->
                page.paragraph(
                    ("Left over: " + order.lead(extra.id(), ".")).strip(), extra.text()));
    return page;
  }

  @Override
  public Manuscript visit(Classification task) {
    for (Classification.Group group : task.groups()) {
      List<String> items =
          task.items().stream()
              .filter(one -> one.group().equals(group.id()))
              .map(one -> one.text().replaceFirst("\\.(?=\\W*$)", ""))
              .toList();
      page.answer(group.name() + ":", String.join("; ", items));
    }
    return page;
  }

  @Override
  public Manuscript visit(TimelineOrdering task) {
    return events(task.events());
  }

  @Override
  public Manuscript visit(TimelinePlacement task) {
    return events(task.events());
  }

  @Override
  public Manuscript visit(SourceComparison task) {
    new ComparisonAnswer(key, part, item).write(page, task);
    return page;
  }

  private Manuscript options(List<Option> options) {
    Lettered order = order(options.stream().map(Option::id).toList());
    options.stream()
        .filter(Option::correct)
        .forEach(option -> page.answer(order.lead(option.id(), "."), option.text()));
    return page;
  }

  private Manuscript events(List<TimelineEvent> events) {
    new TimelineAnswer(key, part).write(page, events);
    return page;
  }

  private Lettered order(List<String> ids) {
    return new Lettered(key.variants(), item.question().id(), ids);
  }
}
