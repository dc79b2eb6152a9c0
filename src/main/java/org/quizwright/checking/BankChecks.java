package org.quizwright.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final String SAME_ID = "same-id";

  private static final double MOST_OF_ONE_KIND = 0.7;

  private BankChecks() {}

  /** What is wrong between the questions of {@code bank}; each by itself is for others to check. */
  public static List<Finding> check(QuestionBank bank) {
    List<Finding> findings = new ArrayList<>();
    List<Question> questions = bank.questions();
    Neighbours neighbours = new Neighbours(questions);
    for (int i = 0; i < questions.size(); i++) {
      for (int j : neighbours.after(i)) {
        findings.addAll(between(questions, i, j, neighbours));
      }
    }
    findings.addAll(balance(bank));
    return findings;
  }

  /** What is wrong between {@code banks}, by the id of the bank in which to mend it. */
  public static Map<String, List<Finding>> across(List<QuestionBank> banks) {
    Map<String, String> homes = new LinkedHashMap<>();
    Map<String, List<Finding>> findings = new LinkedHashMap<>();
    for (QuestionBank bank : banks) {
      for (Question question : bank.questions()) {
        String home = homes.putIfAbsent(question.id(), bank.id());
        if (home != null && !home.equals(bank.id())) {
          findings
              .computeIfAbsent(bank.id(), any -> new ArrayList<>())
              .add(
                  Finding.error(
                          Place.id(question.id()),
                          "The bank " + home + " has a question of this id, too.",
                          "Give one of the two another id.")
                      .coded(SAME_ID));
        }
      }
    }
    return findings;
  }

  private static List<Finding> between(List<Question> all, int i, int j, Neighbours neighbours) {
    Question one = all.get(i);
    Question other = all.get(j);
    Place place = Place.id(other.id());
    if (one.id().equals(other.id())) {
      return List.of(
          Finding.error(place, "Two questions share this id.", "Rename one.").coded(SAME_ID));
    }
    if (neighbours.askTheSame(i, j)) {
      return List.of(
          Finding.warning(place, "Its stem is that of " + one.id() + ".", "Retire one of them.")
              .coded("same-stem"));
    }
    return Stream.of(
            neighbours.givesAway(i, j) ? Stream.of(given(one, other)) : Stream.<Finding>empty(),
            neighbours.givesAway(j, i) ? Stream.of(given(other, one)) : Stream.<Finding>empty())
        .flatMap(findings -> findings)
        .toList();
  }

  private static Finding given(Question giver, Question taker) {
    return Finding.warning(
            Place.id(taker.id()),
            giver.id() + " gives its answer away.",
            "Keep them off one sheet, or reword one.")
        .coded("given-away");
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
                    "Aim at half.")
                .coded("balance"))
        : List.of();
  }
}
