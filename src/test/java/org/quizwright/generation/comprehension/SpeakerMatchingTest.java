package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;

class SpeakerMatchingTest {

  private static MillCourse course(String fourth) {
    MillCourse course =
        new MillCourse(
            "“Our looms stand idle since the harvest.”",
            "“The masters cut wages twice before Easter.”",
            "“Bread costs double what it did last spring.”",
            "“The soldiers marched through Marl on Sunday.”");
    return course
        .quotes("Ann Frith", null, "Our looms stand idle since the harvest.", 1)
        .quotes("Tom Ware", null, "The masters cut wages twice before Easter.", 2)
        .quotes("Joe Arkell", null, "Bread costs double what it did last spring.", 3)
        .quotes(fourth, null, "The soldiers marched through Marl on Sunday.", 4);
  }

  @Test
  void setsSpeakersBesideTheirWordsWithOneToSpare() {
    Matching task =
        (Matching) new SpeakerMatching().write(course("Sam Cole").facts()).get(0).task();
    assertThat(task.pairs())
        .extracting(Matching.Pair::left)
        .containsExactly("Ann Frith", "Tom Ware", "Joe Arkell");
    assertThat(task.extras())
        .containsExactly(new Extra("x1", "“The soldiers marched through Marl on Sunday.”"));
  }

  @Test
  void asksForNobodyInParticularAndNotForTheAuthor() {
    assertThat(new SpeakerMatching().write(course("The reporter").facts())).isEmpty();
    assertThat(new SpeakerMatching().write(course("Mary Hill").facts())).isEmpty();
  }

  @Test
  void takesOneOfAKindForASpeaker() {
    assertThat(new SpeakerMatching().write(course("one of the weavers").facts())).hasSize(1);
  }
}
