package org.quizwright.rendering.pdf;

import java.util.List;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Card;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ExcerptSpan;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.MarkLevel;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Origin;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Question;
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

/** A question of each type, about a town that never was. */
final class SampleQuestions {

  private SampleQuestions() {}

  static List<Question> understand() {
    return List.of(
        question("mc-1", 1, multipleChoice()),
        question(
            "tf-1",
            2,
            new TrueFalse(
                "The council gave the ferrymen their fee back.", false, "It kept the fee.")),
        question("sa-1", 3, shortAnswer()),
        question("cz-1", 2, cloze()),
        question("ma-1", 3, matching()),
        question("cl-1", 5, classification()));
  }

  static List<Question> order() {
    return List.of(
        question("to-1", 4, new TimelineOrdering("Put these events in order.", events())),
        question("tp-1", 2, placement()),
        question("tr-1", 1, relation()));
  }

  static List<Question> compare() {
    return List.of(question("sc-1", 10, comparison()));
  }

  static Question question(String id, int points, Task task) {
    Card card =
        new Card(
            id,
            Status.REVIEWED,
            Skill.CLOSE_READING,
            Demand.INFER,
            Level.CORE,
            points,
            List.of("chronicle"),
            List.of(evidence()),
            Origin.author(),
            Remarks.NONE);
    return new Question(card, task);
  }

  static Evidence evidence() {
    return new Evidence("chronicle", 1, "The iron bridge was opened", "", "");
  }

  private static MultipleChoice multipleChoice() {
    return new MultipleChoice(
        "According to Source A, what did the ferrymen ask the town for?",
        List.of(
            Option.key("a", "The fee they had paid"),
            Option.distractor("b", "A lower toll", "The company promised it."),
            Option.distractor("c", "A second bridge", "Nobody asked for it."),
            Option.distractor("d", "Places as toll keepers", "Offered by the company.")));
  }

  private static ShortAnswer shortAnswer() {
    return new ShortAnswer(
        "Why did the ferrymen think that the council had treated them unfairly? Use one detail from"
            + " Source A and one from Source B.",
        "They had paid for a year's work and lost it.",
        List.of(new AnswerElement("e1", "They had paid a fee in January.", List.of(), 2)));
  }

  private static Cloze cloze() {
    return new Cloze(
        "People paid a {{g1}} to cross the bridge. The ferrymen had paid the town for the"
            + " {{g2}} to carry people across, which nobody needed any longer.",
        List.of(new Cloze.Gap("g1", "toll", List.of()), new Cloze.Gap("g2", "right", List.of())),
        true);
  }

  private static Matching matching() {
    return new Matching(
        "Match each person or body with what the sources say of it.",
        List.of(
            new Matching.Pair("p1", "The bridge company", "promised a lower toll"),
            new Matching.Pair("p2", "Bronisław Čermák", "drew the plans of the iron bridge"),
            new Matching.Pair("p3", "The council", "kept the fee that it had taken in January")),
        List.of(new Extra("x1", "lent money to the doctor")));
  }

  private static Classification classification() {
    return new Classification(
        "Is this a cause or a result of the refusal? Tick one box in each row.",
        List.of(new Classification.Group("g1", "Cause"), new Classification.Group("g2", "Result")),
        List.of(
            new Classification.Item("i1", "The fee for the crossing wasn't paid back.", "g1"),
            new Classification.Item("i2", "The market stood empty.", "g2"),
            new Classification.Item("i3", "Travellers took the bridge.", "g1"),
            new Classification.Item(
                "i4", "The doctor could not reach the patients on the northern bank.", "g2"),
            new Classification.Item("i5", "Ferrymen had debts.", "g1")));
  }

  static List<TimelineEvent> events() {
    return List.of(
        event("e1", "The ferrymen pay the town for the right to work the crossing.", "1874-01"),
        event("e2", "The iron bridge opens with music.", "1874-05-01"),
        event("e3", "The ferrymen tie up their boats.", "1874-06-09"),
        event("e4", "The inspector reports to the council in private.", "1874-07"),
        event("e5", "Agnes Tolliver writes a history of the town for its visitors.", "1904"));
  }

  private static TimelineEvent event(String id, String label, String date) {
    return new TimelineEvent(id, label, HistoricalDate.parse(date), date, evidence());
  }

  private static TimelinePlacement placement() {
    return new TimelinePlacement(
        "Place these events on the strip.",
        new TimelinePlacement.Strip(
            HistoricalDate.parse("1870"), HistoricalDate.parse("1930"), "year"),
        List.of(
            event("e2", "The iron bridge opens with music.", "1874-05-01"),
            event("e5", "Agnes Tolliver writes a history of the town.", "1904")));
  }

  private static TimelineRelation relation() {
    return new TimelineRelation(
        "Which of these happened after the bridge had opened?",
        "the bridge had opened",
        TimelineRelation.Order.AFTER,
        List.of(
            Option.key("a", "The boats were tied up."),
            Option.distractor("b", "The fee was paid.", "January."),
            Option.distractor("c", "The plans were drawn.", "Before building.")));
  }

  private static SourceComparison comparison() {
    return new SourceComparison(
        "How far do Sources C and D agree about the ferrymen's reasons?",
        "the ferrymen's reasons",
        Relation.DIFFER_IN_STANCE,
        true,
        List.of(
            side("l", "letter", "They were offered places as toll keepers"),
            side("r", "report", "fourteen men were asked to take two places")),
        List.of(
            new Prompt(
                "p1", "Before you read on: who wrote each source, and for whom?", 2, 2, false),
            new Prompt("p2", "Which words in Source C show what its writer wants?", 3, 0, true),
            new Prompt("p3", "How far do the sources agree? Use both.", 5, 6, false)),
        List.of("What does it say about the men?", "What does it say about the fee? Quote."),
        List.of(new MarkLevel(1, "1–2", "one side only")),
        "They disagree.",
        "");
  }

  private static ComparedSource side(String id, String source, String words) {
    return new ComparedSource(
        id, source, "The writer", "A headnote", List.of(new ExcerptSpan(1, words)));
  }
}
