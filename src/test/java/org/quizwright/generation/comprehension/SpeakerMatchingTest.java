package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;

class SpeakerMatchingTest {

  private static MillCourse course(String fourth) {
    return course(fourth, "At last %s explained:".formatted(fourth));
  }

  private static MillCourse course(String fourth, String lead) {
    MillCourse course =
        new MillCourse(
            "“Our looms stand idle since the harvest.” So Ann Frith spoke.",
            "“The masters cut wages twice before Easter,” said Tom Ware.",
            "Joe Arkell was the last. “Bread costs double what it did last spring.”",
            lead,
            "“The soldiers marched through Marl on Sunday.”");
    return course
        .quotes("Ann Frith", null, "Our looms stand idle since the harvest.", 1)
        .quotes("Tom Ware", null, "The masters cut wages twice before Easter,", 2)
        .quotes("Joe Arkell", null, "Bread costs double what it did last spring.", 3)
        .quotes(fourth, null, "The soldiers marched through Marl on Sunday.", 5);
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
  void quotesNobodyWhomNoPrintedSentenceNames() {
    assertThat(new SpeakerMatching().write(course("Sam Cole", "It was May.").facts())).isEmpty();
    assertThat(new SpeakerMatching().write(course("Sam Cole", "Sam Cole left.").facts())).isEmpty();
  }

  @Test
  void bringsTheSentenceAlongThatNamesTheSpeaker() {
    assertThat(new SpeakerMatching().write(course("Sam Cole").facts()).get(0).evidence())
        .extracting(Evidence::exact)
        .contains("So Ann Frith spoke.", "Joe Arkell was the last.", "At last Sam Cole explained:");
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
