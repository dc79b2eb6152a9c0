package org.quizwright.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.TrueFalse;

/** What can be judged of a bank as a whole. */
public final class BankChecks {

  /** From how many true-false statements on their balance counts. */
  private static final int ENOUGH = 6;

  private static final double MOST_OF_ONE_KIND = 0.7;

  private BankChecks() {}

  /** What is wrong between the questions of {@code bank}; each by itself is for others to check. */
  public static List<Finding> check(QuestionBank bank) {
    List<Finding> findings = new ArrayList<>();
    List<Question> questions = bank.questions();
    for (int i = 0; i < questions.size(); i++) {
      for (int j = i + 1; j < questions.size(); j++) {
        findings.addAll(between(questions.get(i), questions.get(j)));
      }
    }
    findings.addAll(balance(bank));
    return findings;
  }

  private static List<Finding> between(Question one, Question other) {
    Place place = Place.id(other.id());
    if (one.id().equals(other.id())) {
      return List.of(Finding.error(place, "Two questions share this id.", "Rename one."));
    }
    if (Asked.words(one.task()).equals(Asked.words(other.task()))) {
      return List.of(
          Finding.warning(place, "Its stem is that of " + one.id() + ".", "Retire one of them."));
    }
    return Stream.concat(gives(one, other), gives(other, one)).toList();
  }

  private static Stream<Finding> gives(Question giver, Question taker) {
    return GivenAway.by(giver, taker)
        ? Stream.of(
            Finding.warning(
                Place.id(taker.id()),
                giver.id() + " gives its answer away.",
                "Keep them off one sheet, or reword one."))
        : Stream.empty();
  }

  private static List<Finding> balance(QuestionBank bank) {
    List<TrueFalse> statements =
        bank.questions().stream()
            .map(Question::task)
            .filter(TrueFalse.class::isInstance)
            .map(TrueFalse.class::cast)
            .toList();
    long right = statements.stream().filter(TrueFalse::answer).count();
    long most = Math.max(right, statements.size() - right);
    return statements.size() >= ENOUGH && most > MOST_OF_ONE_KIND * statements.size()
        ? List.of(
            Finding.warning(
                Place.id(bank.id()),
                right + " of " + statements.size() + " true-false statements are true.",
                "Aim at half."))
        : List.of();
  }
}
