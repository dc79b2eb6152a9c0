package org.quizwright.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Relation;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.SourceComparison;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.question.TimelineRelation;
import org.quizwright.model.question.TrueFalse;
import org.quizwright.model.time.HistoricalDate;

/** Questions that are too long, too wide or too many. */
final class HardTasks {

  private final SplittableRandom random;
  private final HardWords words;

  HardTasks(SplittableRandom random, HardWords words) {
    this.random = random;
    this.words = words;
  }

  Task task() {
    List<Supplier<Task>> kinds =
        List.of(
            () -> new MultipleChoice(stem(), options()),
            () -> new TrueFalse(stem(), true, ""),
            () -> new ShortAnswer(stem(), "", List.of()),
            this::cloze,
            () -> new Matching(stem(), many(this::pair), many(i -> new Extra("x" + i, entry()))),
            this::classification,
            () -> new TimelineOrdering(stem(), many(this::event)),
            this::placement,
            () ->
                new TimelineRelation(
                    stem(), words.some(12), TimelineRelation.Order.AFTER, options()));
    return kinds.get(random.nextInt(kinds.size())).get();
  }

  SourceComparison comparison() {
    List<Prompt> prompts = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      prompts.add(
          new Prompt(
              "p" + i, stem(), random.nextInt(5), random.nextInt(7), random.nextInt(3) == 0));
    }
    return new SourceComparison(
        stem(),
        "topic",
        Relation.DIFFER_IN_STANCE,
        true,
        List.of(),
        prompts,
        many(i -> words.some(14)),
        List.of(),
        "",
        "");
  }

  /** Now and then one word, now and then three hundred. */
  private String stem() {
    return switch (random.nextInt(10)) {
      case 0 -> "Why?";
      case 1 -> words.exactly(300);
      default -> words.some(30);
    };
  }

  private String entry() {
    return random.nextInt(30) == 0 ? words.exactly(300) : words.some(9);
  }

  private <T> List<T> many(Function<Integer, T> make) {
    int count = random.nextInt(9) == 0 ? 40 : 2 + random.nextInt(5);
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(make.apply(i));
    }
    return all;
  }

  private List<Option> options() {
    return many(i -> i == 0 ? Option.key("o0", entry()) : Option.distractor("o" + i, entry(), ""));
  }

  private Matching.Pair pair(int i) {
    return new Matching.Pair("p" + i, entry(), entry());
  }

  private TimelineEvent event(int i) {
    return new TimelineEvent(
        "e" + i, entry(), HistoricalDate.parse("1874"), "1874", SampleQuestions.evidence());
  }

  private Cloze cloze() {
    List<Cloze.Gap> gaps = many(i -> new Cloze.Gap("g" + i, words.some(3), List.of()));
    StringBuilder text = new StringBuilder();
    gaps.forEach(gap -> text.append(words.some(20)).append(" {{").append(gap.id()).append("}} "));
    return new Cloze(text.toString().strip(), gaps, random.nextBoolean());
  }

  private Classification classification() {
    int count = 2 + random.nextInt(3);
    List<Classification.Group> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      groups.add(new Classification.Group("g" + i, words.some(5)));
    }
    return new Classification(
        stem(), groups, many(i -> new Classification.Item("i" + i, entry(), "g0")));
  }

  private TimelinePlacement placement() {
    String unit = List.of("year", "month", "decade").get(random.nextInt(3));
    String to = unit.equals("decade") ? "2020" : unit.equals("month") ? "1875-06" : "1930";
    return new TimelinePlacement(
        stem(),
        new TimelinePlacement.Strip(HistoricalDate.parse("1874"), HistoricalDate.parse(to), unit),
        many(this::event));
  }
}
