package org.quizwright.checking.flaw;

import java.util.List;
import java.util.Optional;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TimelineRelation;

/** What all questions with options have in common. */
record Choice(String id, String stem, List<Option> options) {

  static Optional<Choice> of(Question question) {
    Task task = question.task();
    if (task instanceof MultipleChoice choice) {
      return Optional.of(new Choice(question.id(), choice.stem(), choice.options()));
    }
    return task instanceof TimelineRelation relation
        ? Optional.of(new Choice(question.id(), relation.stem(), relation.options()))
        : Optional.empty();
  }

  List<String> texts() {
    return options.stream().map(Option::text).toList();
  }

  /** The texts of the right options; one in a sound question. */
  List<String> keys() {
    return Option.keys(options);
  }

  List<String> distractors() {
    return options.stream().filter(option -> !option.correct()).map(Option::text).toList();
  }

  List<Finding> warn(boolean flawed, String message, String remedy) {
    return flawed ? List.of(Finding.warning(Place.id(id), message, remedy)) : List.of();
  }

  List<Finding> refuse(boolean flawed, String message, String remedy) {
    return flawed ? List.of(Finding.error(Place.id(id), message, remedy)) : List.of();
  }
}
