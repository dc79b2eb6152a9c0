package org.quizwright.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Relation;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.rendering.wording.Wording;

/** The answer to a comparison: both sides with their words, then how to mark. */
record ComparisonAnswer(AnswerKey key, Part part, Item item) {

  private static final String BELOW = "See the levels and the model answer below.";

  void write(Manuscript page, SourceComparison task) {
    page.answer("How the two stand to each other.", relation(task.relation()));
    page.paragraph("Are they independent?", independence(task));
    for (int i = 0; i < task.sources().size(); i++) {
      side(page, task.sources().get(i), i);
    }
    prompts(page, task);
    levels(page, task);
    page.answer("Model answer.", task.modelAnswer());
    if (!task.teacherNote().isBlank()) {
      page.paragraph("Note.", task.teacherNote());
    }
  }

  private void side(Manuscript page, ComparedSource side, int number) {
    String letter = letter(side, number);
    page.lead("Source " + letter + ":", side.voice());
    for (Evidence evidence : item.question().card().evidence()) {
      if (belongs(evidence, side)) {
        page.quote(evidence.exact());
        page.source(new Places(key).of(evidence, part));
      }
    }
  }

  /** Each comparison of a part has its own pair of panels, in order. */
  private String letter(ComparedSource side, int number) {
    long before =
        part.items().stream()
            .filter(other -> other.question().type() == QuestionType.SOURCE_COMPARISON)
            .takeWhile(other -> other.number() != item.number())
            .count();
    return part.sources().stream()
        .skip(2 * before + number)
        .limit(1)
        .filter(panel -> panel.source().equals(side.source()))
        .map(PrintedSource::letter)
        .findFirst()
        .orElse(String.valueOf(number + 1));
  }

  private static boolean belongs(Evidence evidence, ComparedSource side) {
    return evidence.source().equals(side.source())
        && side.excerpt().stream()
            .anyMatch(
                span ->
                    span.passage() == evidence.passage()
                        && span.exact().contains(evidence.exact()));
  }

  private void prompts(Manuscript page, SourceComparison task) {
    List<List<String>> rows = new ArrayList<>();
    String marks = Wording.of(key.worksheet().course()).marksHead();
    boolean answered = task.prompts().stream().anyMatch(p -> !p.answer().isEmpty());
    rows.add(
        answered
            ? List.of(marks, "Guiding question", "Accept")
            : List.of(marks, "Guiding question"));
    for (Prompt prompt : task.prompts()) {
      String points = String.valueOf(prompt.points());
      String text = "(%c) %s".formatted('a' + task.prompts().indexOf(prompt), prompt.text());
      String answer = prompt.answer().isEmpty() ? BELOW : prompt.answer();
      rows.add(answered ? List.of(points, text, answer) : List.of(points, text));
    }
    page.table(answered ? List.of(0.1, 0.4, 0.5) : List.of(0.12, 0.88), rows);
  }

  private void levels(Manuscript page, SourceComparison task) {
    if (task.markScheme().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Level", Wording.of(key.worksheet().course()).marksHead(), "The answer …"));
    task.markScheme()
        .forEach(
            level ->
                rows.add(
                    List.of(String.valueOf(level.level()), level.points(), level.descriptor())));
    page.table(List.of(0.12, 0.12, 0.76), rows);
  }

  private static String relation(Relation relation) {
    return switch (relation) {
      case AGREE -> "They agree on the main point; the model answer says where they don’t.";
      case CONTRADICT -> "They contradict each other.";
      case DIFFER_IN_STANCE -> "They differ in stance or emphasis.";
      case ONE_ADDS -> "They share a point, and each adds what the other lacks.";
      case DIFFER_BY_ORIGIN -> "They differ because of when, or by whom, they were made.";
    };
  }

  private static String independence(SourceComparison task) {
    return task.independent()
        ? "Yes: neither rests on the other, so in what both say one supports the other."
        : "No: they aren’t independent, so what they agree on isn’t confirmed twice.";
  }
}
