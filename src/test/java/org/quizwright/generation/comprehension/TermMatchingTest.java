package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.content.Term;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;

class TermMatchingTest {

  private static MillCourse course() {
    MillCourse course =
        new MillCourse(
            "The reeve, a town officer, came.",
            "The tommy, a loaf of bread, was small.",
            "The truck, or payment in goods, was hated.",
            "The heald, a frame of wires, broke.");
    course.terms.add(new Term("reeve", "town officer", MillCourse.ref(1, 1)));
    course.terms.add(new Term("tommy", "loaf of bread", MillCourse.ref(2, 1)));
    course.terms.add(new Term("truck", "payment in goods", MillCourse.ref(3, 1)));
    return course;
  }

  @Test
  void pairsTermsWithTheirMeaningsAndSparesOne() {
    MillCourse course = course();
    course.terms.add(new Term("heald", "frame of wires", MillCourse.ref(4, 1)));
    Matching task = (Matching) new TermMatching().write(course.facts()).get(0).task();
    assertThat(task.pairs())
        .extracting(Matching.Pair::right)
        .containsExactly("Town officer", "Loaf of bread", "Payment in goods");
    assertThat(task.extras()).containsExactly(new Extra("x1", "Frame of wires"));
  }

  @Test
  void needsAMeaningToSpare() {
    assertThat(new TermMatching().write(course().facts())).isEmpty();
  }

  @Test
  void leavesOutATermThatNoTextExplains() {
    MillCourse course = course();
    course.terms.add(new Term("heald", null, MillCourse.ref(4, 1)));
    assertThat(new TermMatching().write(course.facts())).isEmpty();
  }
}
