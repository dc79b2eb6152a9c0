package org.quizwright.generation.comprehension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.content.Person;
import org.quizwright.model.question.Extra;
import org.quizwright.model.question.Matching;

class RoleMatchingTest {

  @Test
  void needsThreePeopleAndARoleToSpare() {
    MillCourse course =
        new MillCourse(
            "Tom Ware, the mayor of Lowford, listened.", "Joe Arkell, the bishop’s clerk, wrote.");
    course.people.add(person("Tom Ware", "the mayor of Lowford", 1));
    course.people.add(person("Joe Arkell", "the bishop’s clerk", 2));
    assertThat(new RoleMatching().write(course.facts())).isEmpty();
  }

  @Test
  void printsRolesWithoutTheirArticle() {
    MillCourse course =
        new MillCourse(
            "Ann Frith, a weaver of Marl, spoke.",
            "Tom Ware, the mayor of Lowford, listened.",
            "Joe Arkell, the bishop’s clerk, wrote.",
            "Sam Cole, captain of the guard, waited.");
    course.people.add(person("Ann Frith", "a weaver of Marl", 1));
    course.people.add(person("Tom Ware", "the mayor of Lowford", 2));
    course.people.add(person("Joe Arkell", "the bishop’s clerk", 3));
    course.people.add(person("Sam Cole", "captain of the guard", 4));
    Matching task = (Matching) new RoleMatching().write(course.facts()).get(0).task();
    assertThat(task.pairs())
        .extracting(Matching.Pair::right)
        .containsExactly("Weaver of Marl", "Mayor of Lowford", "Bishop’s clerk");
    assertThat(task.extras()).containsExactly(new Extra("x1", "Captain of the guard"));
  }

  private static Person person(String name, String role, int passage) {
    return new Person(name, List.of(), role, MillCourse.ref(passage, 1));
  }
}
