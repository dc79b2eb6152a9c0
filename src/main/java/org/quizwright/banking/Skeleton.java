package org.quizwright.banking;

import java.util.List;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ExcerptSpan;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.MarkLevel;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Origin;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.Relation;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Status;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.time.HistoricalDate;

/** A question with every field that an author must fill, each saying what belongs there. */
final class Skeleton {

  private static final Evidence WORDS = new Evidence("source id", 1, "exact words", "", "");
  private static final HistoricalDate DATE = HistoricalDate.parse("1900");

  private Skeleton() {}

  /** Retired, so that no sheet prints it as it is. */
  static Question of(QuestionType type, String id) {
    Card card =
        new Card(
            id,
            Status.RETIRED,
            Skill.CLOSE_READING,
            Demand.LOCATE,
            Level.CORE,
            1,
            List.of("source id"),
            List.of(WORDS),
            Origin.author(),
            Remarks.NONE);
    return new Question(card, task(type));
  }

  private static Task task(QuestionType type) {
    return switch (type) {
      case MULTIPLE_CHOICE -> new MultipleChoice("The question?", options());
      case TRUE_FALSE -> new TrueFalse("The statement.", false, "The statement put right.");
      case SHORT_ANSWER ->
          new ShortAnswer(
              "The question?",
              "A model answer.",
              List.of(new AnswerElement("e1", "What it must say", List.of("other wording"), 1)));
      case CLOZE ->
          new Cloze(
              "The text with a {{g1}}.", List.of(new Cloze.Gap("g1", "gap", List.of())), false);
      case MATCHING -> new Matching("Match.", List.of(pair(1), pair(2), pair(3)), List.of());
      case CLASSIFICATION -> classification();
      case TIMELINE_ORDERING -> new TimelineOrdering("Put in order.", List.of(event(1), event(2)));
      case TIMELINE_PLACEMENT ->
          new TimelinePlacement(
              "Place the events.",
              new TimelinePlacement.Strip(DATE, HistoricalDate.parse("1910"), "year"),
              List.of(event(1), event(2)));
      case TIMELINE_RELATION ->
          new TimelineRelation(
              "What came before it?", "The event", TimelineRelation.Order.BEFORE, options());
      case SOURCE_COMPARISON -> comparison();
    };
  }

  private static List<Option> options() {
    return List.of(
        Option.key("a", "The right answer"),
        Option.distractor("b", "A wrong answer", "which mistake it catches"),
        Option.distractor("c", "Another wrong answer", "which mistake it catches"));
  }

  private static Matching.Pair pair(int n) {
    return new Matching.Pair("p" + n, "Left " + n, "Right " + n);
  }

  private static Classification classification() {
    return new Classification(
        "Sort.",
        List.of(
            new Classification.Group("one", "The one group"),
            new Classification.Group("other", "The other group")),
        List.of(
            new Classification.Item("i1", "An item", "one"),
            new Classification.Item("i2", "Another item", "other")));
  }

  private static TimelineEvent event(int n) {
    return new TimelineEvent("e" + n, "Event " + n + " took place", DATE, "in 1900", WORDS);
  }

  private static SourceComparison comparison() {
    return new SourceComparison(
        "How do the two differ?",
        "the topic",
        Relation.CONTRADICT,
        true,
        List.of(side("left"), side("right")),
        List.of(new Prompt("p1", "What does each say?", 1, 0, false)),
        List.of(),
        List.of(new MarkLevel(1, "1", "What such an answer does")),
        "A model answer.",
        "");
  }

  private static ComparedSource side(String id) {
    return new ComparedSource(
        id,
        "source id",
        "Whose words",
        "Who, when, for whom",
        List.of(new ExcerptSpan(1, "words")));
  }
}
