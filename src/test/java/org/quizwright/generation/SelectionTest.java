package org.quizwright.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Matching;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.Remarks;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.Task;
import org.quizwright.model.question.TrueFalse;

class SelectionTest {

  private final Minting minting = new Minting("mills");

  private Candidate candidate(String rule, Demand demand, int passage, Task task) {
    return candidate(new Drafting(rule, Skill.CLOSE_READING, demand), passage, task);
  }

  private Candidate candidate(Drafting drafting, int passage, Task task) {
    String words = "The words of passage " + passage + " on " + task.stem();
    Draft draft =
        new Draft(
            drafting,
            task.stem(),
            task,
            Level.CORE,
            1,
            List.of("hill-1900"),
            List.of(Evidence.quote("hill-1900", passage, words, words)),
            1,
            Remarks.NONE);
    return Candidate.of(draft, minting.mint(draft));
  }

  private static Task open(String stem, String answer) {
    return new ShortAnswer(stem, answer, List.of(AnswerElement.of("e1", answer)));
  }

  private static List<String> stems(List<Candidate> candidates, Question... fixed) {
    return Selection.of(candidates, List.of(fixed)).stream()
        .map(question -> question.task().stem())
        .toList();
  }

  /** Candidates of one demand that have no word in common. */
  private List<Candidate> several(Demand demand, int first, int many) {
    return IntStream.range(first, first + many)
        .mapToObj(n -> candidate("rule-" + n, demand, n, open("Loom" + "z".repeat(n) + "?", "x")))
        .toList();
  }

  @Test
  void keepsTwentyThatLocate() {
    assertThat(stems(several(Demand.LOCATE, 1, 21))).hasSize(20);
  }

  @Test
  void asksNothingApartThatAMatchingAsksToo() {
    Task pairs =
        new Matching(
            "Match.",
            List.of(
                new Matching.Pair("p1", "Ann", "Weaver"),
                new Matching.Pair("p2", "Tom", "Mayor"),
                new Matching.Pair("p3", "Joe", "Clerk")),
            List.of());
    Candidate matching = candidate("m", Demand.LOCATE, 1, pairs);
    Candidate same = candidate("s", Demand.LOCATE, 1, open("Match.", "Tom"));
    assertThat(stems(List.of(same, matching))).containsExactly("Match.");
    assertThat(Selection.of(List.of(same, matching), List.of()).get(0).task()).isEqualTo(pairs);
  }

  @Test
  void keepsFiveOfARuleAndTwoOfADetail() {
    Drafting rule = new Drafting("a", Skill.CLOSE_READING, Demand.INFER);
    assertThat(stems(storms(rule))).hasSize(5);
    assertThat(stems(storms(rule.ofDetail()))).hasSize(2);
  }

  private List<Candidate> storms(Drafting drafting) {
    return Stream.of("rain", "snow", "wind", "fog", "frost", "hailstones")
        .map(word -> candidate(drafting, word.length() * 10, open(word + "?", word + "storm")))
        .toList();
  }

  @Test
  void asksOnceOnlyForWhatAWordImplies() {
    assertThat(
            stems(
                List.of(
                    candidate("loaded", Demand.INFER, 1, open("rain?", "It implies blame.")),
                    candidate("loaded", Demand.INFER, 2, open("snow?", "It implies blame.")))))
        .hasSize(1);
  }

  @Test
  void leavesOutAQuestionThatABankQuestionAnswers() {
    Candidate taker = candidate("a", Demand.INFER, 1, open("Who led the Lowford march?", "Frith"));
    Question giver =
        candidate("b", Demand.JUDGE, 2, open("Why did Frith leave the Lowford march?", "Age"))
            .question();
    assertThat(stems(List.of(taker), giver)).isEmpty();
  }

  @Test
  void balancesTrueAndFalse() {
    List<Candidate> candidates = new ArrayList<>();
    for (String stem : List.of("Rain fell.", "Snow lay.", "Wind blew.")) {
      candidates.add(
          candidate("a", Demand.INFER, stem.length() * 7, new TrueFalse(stem, true, "")));
    }
    assertThat(stems(candidates)).hasSize(1);
  }

  @Test
  void givesOneUpThatShutsOutTwo() {
    Candidate giver =
        candidate(
            "a",
            Demand.JUDGE,
            1,
            open("Why did Frith leave the Lowford march and Kemp sell the Upton mill?", "Age"));
    List<Candidate> takers =
        List.of(
            candidate("b", Demand.INFER, 2, open("Who led the Lowford march?", "Frith")),
            candidate("c", Demand.INFER, 3, open("Who sold the Upton mill?", "Kemp")));
    assertThat(stems(List.of(giver, takers.get(0)))).hasSize(1).allMatch(s -> s.startsWith("Why"));
    assertThat(stems(List.of(giver, takers.get(0), takers.get(1)))).hasSize(2);
  }
}
