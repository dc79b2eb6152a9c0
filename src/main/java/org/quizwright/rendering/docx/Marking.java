package org.quizwright.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Item;
import org.quizwright.rendering.wording.Wording;

/** Writes what helps in marking, below the evidence, and hands the page back. */
record Marking(AnswerKey key, Item item, Manuscript page) implements Task.Visitor<Manuscript> {

  @Override
  public Manuscript visit(MultipleChoice task) {
    return distractors(task.options());
  }

  @Override
  public Manuscript visit(TimelineRelation task) {
    return distractors(task.options());
  }

  @Override
  public Manuscript visit(TrueFalse task) {
    if (points() > 1 && !task.answer()) {
      page.paragraph(
          "Marking.",
          wording().unbrokenMarks(1)
              + " for “false”, the rest for putting it right in the source’s sense.");
    }
    return page;
  }

  @Override
  public Manuscript visit(ShortAnswer task) {
    if (task.elements().size() == 1) {
      only(task.elements().get(0), task.modelAnswer());
    } else if (!task.elements().isEmpty()) {
      elements(task.elements());
    }
    return page;
  }

  private void elements(List<AnswerElement> elements) {
    boolean others = elements.stream().anyMatch(element -> !accepted(element).isEmpty());
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(wording().marksHead(), "The answer …", "Also accept"));
    elements.forEach(element -> rows.add(row(element)));
    page.table(
        others ? List.of(0.12, 0.5, 0.38) : List.of(0.12, 0.88),
        rows.stream().map(row -> others ? row : row.subList(0, 2)).toList());
  }

  /** Other ways to put it; what the answer says already need not be said again. */
  private static List<String> accepted(AnswerElement element) {
    return element.accepted().stream()
        .filter(words -> !bare(element.text()).contains(bare(words)))
        .toList();
  }

  /** A table of one row would mostly say the model answer again. */
  private void only(AnswerElement element, String modelAnswer) {
    boolean said = bare(modelAnswer).contains(bare(element.text()));
    if (!said) {
      page.paragraph("Marking.", wording().unbrokenMarks(element.points()) + ": " + element.text());
    }
    if (!accepted(element).isEmpty()) {
      page.paragraph("Also accept:", String.join("; ", accepted(element)));
    }
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  @Override
  public Manuscript visit(Cloze task) {
    return shared(task.gaps().size(), "gap");
  }

  @Override
  public Manuscript visit(Matching task) {
    return shared(task.pairs().size(), "pair");
  }

  @Override
  public Manuscript visit(Classification task) {
    return shared(task.items().size(), "item");
  }

  @Override
  public Manuscript visit(TimelineOrdering task) {
    page.paragraph("Marking.", PartialCredit.rule(wording()));
    page.paragraph("Worked example.", PartialCredit.example(task.events().size(), wording()));
    return page;
  }

  @Override
  public Manuscript visit(TimelinePlacement task) {
    shared(task.events().size(), "event");
    page.paragraph(
        "Right.",
        "Anywhere from the tick of its " + task.strip().unit() + " to just before the next tick.");
    return page;
  }

  @Override
  public Manuscript visit(SourceComparison task) {
    return page;
  }

  private Manuscript shared(int pieces, String name) {
    String each =
        pieces % points() != 0
            ? wording().unbrokenMarks(points())
                + " for all "
                + pieces
                + " "
                + name
                + "s, fewer in"
                + " proportion, rounded down."
            : wording().unbrokenMarks(1)
                + " for every "
                + group(pieces / points(), name)
                + " right.";
    page.paragraph("Marking.", each);
    return page;
  }

  private static String group(int pieces, String name) {
    return pieces == 1 ? name : pieces + " " + name + "s";
  }

  private Manuscript distractors(List<Option> options) {
    Lettered order =
        new Lettered(
            key.variants(), item.question().id(), options.stream().map(Option::id).toList());
    page.lead("Why the other options tempt students", "");
    page.bullets(
        options.stream()
            .filter(option -> !option.correct())
            .map(option -> order.lead(option.id(), ": ") + option.text() + reason(option))
            .toList());
    return page;
  }

  private static String reason(Option option) {
    String rationale = option.rationale();
    return rationale == null || rationale.isBlank() ? "" : " — " + rationale;
  }

  private static List<String> row(AnswerElement element) {
    return List.of(
        String.valueOf(element.points()), element.text(), String.join("; ", accepted(element)));
  }

  private int points() {
    return item.question().card().points();
  }

  private Wording wording() {
    return Wording.of(key.worksheet().course());
  }
}
