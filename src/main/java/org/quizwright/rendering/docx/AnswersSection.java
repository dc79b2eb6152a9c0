package org.quizwright.rendering.docx;

import java.util.Optional;
import org.quizwright.model.Label;
import org.quizwright.model.course.Course;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Status;
import org.quizwright.model.question.Task;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.Part;
import org.quizwright.rendering.wording.Wording;

/** Every question with its answer, evidence and marking. */
record AnswersSection(AnswerKey key) {

  private static final int LONGEST_STEM = 160;

  void write(Manuscript page) {
    for (Part part : key.worksheet().parts()) {
      if (!part.items().isEmpty()) {
        page.heading("Part " + part.number() + ": " + part.title());
        part.items().forEach(item -> page.together(() -> write(page, part, item)));
      }
    }
  }

  private void write(Manuscript page, Part part, Item item) {
    Question question = item.question();
    Card card = question.card();
    page.heading(
        "Question " + item.number() + " · " + stem(question),
        Wording.of(course()).unbrokenMarks(card.points()));
    question.task().accept(new AnswerText(key, part, item, page));
    if (!printsItsOwnEvidence(question.task())) {
      card.evidence().forEach(evidence -> quote(page, part, evidence));
    }
    question.task().accept(new Marking(key, item, page));
    Optional.ofNullable(card.remarks().teacherNote())
        .ifPresent(note -> page.paragraph("Note.", note));
    page.end(about(card));
  }

  /** Comparisons quote side by side, timelines event by event. */
  private static boolean printsItsOwnEvidence(Task task) {
    return switch (task.type()) {
      case SOURCE_COMPARISON, TIMELINE_ORDERING, TIMELINE_PLACEMENT -> true;
      default -> false;
    };
  }

  private void quote(Manuscript page, Part part, Evidence evidence) {
    page.quote(evidence.exact());
    page.source(new Places(key).of(evidence, part));
  }

  private static String stem(Question question) {
    String stem = question.task().stem().replaceAll("\\{\\{[^}]*}}", "____");
    return Wording.shortened(stem, LONGEST_STEM);
  }

  /** What a course designer needs to find the question in the bank. */
  private String about(Card card) {
    String speakers =
        card.assertedBy().isEmpty()
            ? ""
            : " · asserted by "
                + String.join(", ", card.assertedBy().stream().map(this::speaker).toList());
    return words(card.skill())
        + " · "
        + words(card.demand())
        + speakers
        + " · "
        + (card.status() == Status.REVIEWED ? "reviewed" : "not reviewed")
        + " · "
        + card.id();
  }

  /** The author of a source, or the name itself where a speaker is meant. */
  private String speaker(String idOrName) {
    return course().sources().stream()
        .filter(source -> source.id().equals(idOrName))
        .flatMap(source -> Optional.ofNullable(source.author()).stream())
        .findFirst()
        .orElse(idOrName);
  }

  private Course course() {
    return key.worksheet().course();
  }

  private static String words(Enum<?> value) {
    return Label.of(value).replace('-', ' ');
  }
}
