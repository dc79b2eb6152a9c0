package org.quizwright.generation;

import java.util.List;
import org.quizwright.checking.Asked;
import org.quizwright.checking.GivenAway;
import org.quizwright.generation.draft.Draft;
import org.quizwright.language.Words;
import org.quizwright.model.question.Classification;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.MultipleChoice;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.ShortAnswer;

/**
 * A sound question that may or may not get into its bank.
 *
 * @param asked the dictionary forms of what it asks, each once; an instruction such as "Match each
 *     person" is told from another by what it is about
 */
record Candidate(Draft draft, Question question, List<String> asked, GivenAway words) {

  /** Above this share of common words two stems ask the same. */
  private static final double NEAR = 0.6;

  static Candidate of(Draft draft, Question question) {
    List<String> asked =
        Words.lemmas(String.join(" ", Asked.words(draft.task()))).stream().distinct().toList();
    return new Candidate(draft, question, asked, GivenAway.in(question));
  }

  String id() {
    return question.id();
  }

  String rule() {
    return draft.rule();
  }

  QuestionType type() {
    return draft.task().type();
  }

  boolean isLocating() {
    return draft.demand() == Demand.LOCATE;
  }

  boolean isSensitive() {
    return draft.remarks().sensitive();
  }

  /** How far its marks go beyond the lines that it takes: many pairs most, one choice little. */
  double compactness() {
    boolean many = draft.task() instanceof Matching || draft.task() instanceof Classification;
    boolean ticked = draft.task() instanceof MultipleChoice || draft.task() instanceof Cloze;
    return many ? draft.points() : ticked ? 0.5 : 0;
  }

  String passage() {
    Evidence chief = draft.evidence().get(0);
    return chief.source() + " " + chief.passage();
  }

  String source() {
    return draft.evidence().get(0).source();
  }

  /**
   * Whether both ask almost the same, or hang on one statement and are after the same aspect of it.
   */
  boolean isLike(Candidate other) {
    boolean alike = draft.drafting().aspect() == other.draft.drafting().aspect();
    return (alike && hingesOn().stream().anyMatch(other.hingesOn()::contains))
        || nearness(other) > NEAR
        || teachesTheSame(other);
  }

  /**
   * What a word implies, or why official figures are to be trusted, need be found out once only.
   */
  private boolean teachesTheSame(Candidate other) {
    return (draft.demand() == Demand.INFER || rule().equals("authority-trust"))
        && rule().equals(other.rule())
        && draft.task() instanceof ShortAnswer mine
        && other.draft.task() instanceof ShortAnswer theirs
        && mine.elements().get(0).text().equals(theirs.elements().get(0).text());
  }

  /** A matching asks as much about its last pair as about its first. */
  private List<String> hingesOn() {
    List<String> words = draft.evidence().stream().map(Evidence::exact).toList();
    return draft.task() instanceof Matching ? words : words.subList(0, 1);
  }

  private double nearness(Candidate other) {
    long common = asked.stream().filter(other.asked::contains).count();
    long all = asked.size() + other.asked.size() - common;
    return all == 0 ? 1 : (double) common / all;
  }
}
