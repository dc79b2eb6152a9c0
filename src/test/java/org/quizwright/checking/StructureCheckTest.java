package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.checking.flaw.Samples;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.time.HistoricalDate;

class StructureCheckTest {

  private static List<String> check(Task task) {
    return check(task, 1);
  }

  private static List<String> check(Task task, int points) {
    return task.accept(new StructureCheck(Samples.card().worth(points))).stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void passesAWholeChoice() {
    assertThat(check(new MultipleChoice("Who led?", Samples.options("Ann", "Tom", "Joe"))))
        .isEmpty();
  }

  @Test
  void refusesOptionsThatShareAnId() {
    List<Option> options = List.of(Option.key("a", "Ann"), Option.distractor("a", "Tom", "left"));
    assertThat(check(new MultipleChoice("Who led?", options)))
        .containsExactly("Two parts share an id.");
  }

  @Test
  void refusesADistractorWithoutARationale() {
    List<Option> options =
        List.of(Option.key("a", "Ann"), new Option("b", "Tom", false, null, null));
    assertThat(check(new MultipleChoice("Who led?", options)))
        .containsExactly("Distractor b has no rationale.");
  }

  @Test
  void refusesAFalseStatementWithoutItsCorrection() {
    assertThat(check(new TrueFalse("Ann led.", false, "")))
        .containsExactly("A false statement has no correction.");
  }

  @Test
  void refusesATrueStatementWithACorrection() {
    assertThat(check(new TrueFalse("Ann led.", true, "Tom led.")))
        .containsExactly("A true statement has a correction.");
  }

  @Test
  void refusesElementsThatDontAddUp() {
    List<AnswerElement> elements =
        List.of(AnswerElement.of("e1", "pay"), AnswerElement.of("e2", "bread"));
    assertThat(check(new ShortAnswer("Why?", "pay, bread", elements)))
        .containsExactly("The points of the elements add up to 2, not 1.");
  }

  @Test
  void passesAModelAnswerWithoutElements() {
    assertThat(check(new ShortAnswer("Why?", "They wanted bread.", List.of()), 4)).isEmpty();
  }

  @Test
  void refusesAGapWithoutAnAnswer() {
    List<Cloze.Gap> gaps = List.of(new Cloze.Gap("g1", "pay", List.of()));
    assertThat(check(new Cloze("They cut {{g1}} in {{g2}}.", gaps, true)))
        .containsExactly("The text has 2 gaps.");
  }

  @Test
  void refusesAnAnswerWithoutAGap() {
    List<Cloze.Gap> gaps = List.of(new Cloze.Gap("g1", "pay", List.of()));
    assertThat(check(new Cloze("They cut it.", gaps, true))).contains("Gap g1 isn't in the text.");
  }

  @Test
  void refusesAnExtraThatReadsLikeAPartner() {
    List<Matching.Pair> pairs =
        List.of(
            new Matching.Pair("p1", "Ann", "weaver"),
            new Matching.Pair("p2", "Tom", "carter"),
            new Matching.Pair("p3", "Joe", "mayor"));
    assertThat(check(new Matching("Match.", pairs, List.of(new Extra("x1", "mayor")))))
        .containsExactly("Two entries read the same.");
  }

  @Test
  void refusesAnEmptyGroup() {
    List<Classification.Group> groups =
        List.of(new Classification.Group("a", "Pay"), new Classification.Group("b", "Law"));
    List<Classification.Item> items =
        List.of("one", "two", "three", "four", "five").stream()
            .map(text -> new Classification.Item(text, text, "a"))
            .toList();
    assertThat(check(new Classification("Sort.", groups, items)))
        .containsExactly("A group is empty.");
  }

  @Test
  void refusesEventsOutOfOrder() {
    List<TimelineEvent> events =
        List.of(event("1841"), event("1843"), event("1842"), event("1844"));
    assertThat(check(new TimelineOrdering("Order the events.", events), 3))
        .containsExactly("Event e1842 comes before the one above it.");
  }

  @Test
  void refusesAnOrderingThatIsWorthOtherThanItsMarkScheme() {
    List<TimelineEvent> events =
        List.of(event("1841"), event("1842"), event("1843"), event("1844"));
    assertThat(check(new TimelineOrdering("Order the events.", events), 4))
        .containsExactly("An order of 4 events earns 3 points, not 4.");
  }

  private static TimelineEvent event(String year) {
    return new TimelineEvent(
        "e" + year,
        "Event " + year,
        HistoricalDate.parse(year),
        year,
        Evidence.quote("hill-1900", 1, Samples.TEXT, "struck"));
  }
}
