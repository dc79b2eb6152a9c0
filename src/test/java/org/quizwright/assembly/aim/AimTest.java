package org.quizwright.assembly.aim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.pool.Candidate;
import org.quizwright.assembly.pool.Candidates;
import org.quizwright.assembly.workload.Scope;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.question.TimelinePlacement;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Selection;
import org.quizwright.model.time.HistoricalDate;

class AimTest {

  @Test
  void asksForThought() {
    assertThat(new DemandAim().cost(HarbourDraft.of(HarbourBank.choice()))).isPositive();
    assertThat(new DemandAim().cost(HarbourDraft.of(HarbourBank.open()))).isZero();
  }

  @Test
  void mindsARuleOnDemandThatIsBrokenByALittle() {
    Question many = worth(10, HarbourBank.open());
    SheetDraft fair = HarbourDraft.of(many, worth(6, HarbourBank.choice()));
    SheetDraft unfair = HarbourDraft.of(many, worth(7, HarbourBank.choice()));

    assertThat(new DemandAim().cost(fair)).isZero();
    assertThat(new DemandAim().cost(unfair)).isGreaterThan(20);
  }

  @Test
  void wantsAsManyMarksAsALessonHolds() {
    FitAim fit = new FitAim(Scope.of(Blueprint.standard(Harbour.THEME)));

    assertThat(marks(fit, 24)).isGreaterThan(marks(fit, 25) + 10);
    assertThat(marks(fit, 31)).isGreaterThan(marks(fit, 30) + 10);
  }

  private static double marks(FitAim fit, int points) {
    return fit.cost(HarbourDraft.of(worth(points, HarbourBank.choice())));
  }

  private static Question worth(int points, Question question) {
    return new Question(question.card().worth(points), question.task());
  }

  @Test
  void chargesALongSheetOfOneSourceNoMoreForEachQuestionThanAShortOne() {
    List<Candidate> all =
        HarbourDraft.candidates(
            HarbourBank.choice(), HarbourBank.sortedChoice(), HarbourBank.authorChoice());
    SpreadAim spread = new SpreadAim();
    double one = spread.cost(SheetDraft.of(HarbourDraft.INDEX, all.subList(0, 1)));
    double two = spread.cost(SheetDraft.of(HarbourDraft.INDEX, all.subList(0, 2)));
    double three = spread.cost(SheetDraft.of(HarbourDraft.INDEX, all));

    assertThat(two).isGreaterThan(one);
    assertThat(three - two).isLessThanOrEqualTo(two - one);
  }

  @Test
  void wantsOneOrderingAndOneComparison() {
    assertThat(
            new PartsAim().cost(HarbourDraft.of(HarbourBank.ordering(), HarbourBank.comparison())))
        .isZero();
    assertThat(new PartsAim().cost(HarbourDraft.of(HarbourBank.ordering()))).isPositive();
  }

  @Test
  void refusesTwoTimelinesOfOneMatter() {
    Question again =
        HarbourBank.question(
            "h-to-2",
            Skill.CHRONOLOGY,
            Demand.INFER,
            3,
            new TimelinePlacement(
                "Mark these events.",
                new TimelinePlacement.Strip(
                    HistoricalDate.parse("1920"), HistoricalDate.parse("1926"), "year"),
                ((TimelineOrdering) HarbourBank.ordering().task()).events()));
    double once = new PartsAim().cost(HarbourDraft.of(HarbourBank.ordering()));
    assertThat(new PartsAim().cost(HarbourDraft.of(HarbourBank.ordering(), again)))
        .isGreaterThan(once);
  }

  @Test
  void refusesAQuestionThatAnswersAnother() {
    Question teller =
        HarbourBank.question(
            "h-sa-7",
            Skill.SOURCING,
            Demand.INFER,
            1,
            new ShortAnswer("The board would not mend a brake. What followed?", "", List.of()),
            HarbourBank.evidence(Harbour.MERCER, 2, "stopped work"));

    assertThat(new OverlapAim().cost(HarbourDraft.of(HarbourBank.choice(), teller))).isPositive();
    assertThat(new OverlapAim().cost(HarbourDraft.of(HarbourBank.choice(), HarbourBank.open())))
        .isZero();
  }

  private static Question about(String id, Demand demand) {
    return HarbourBank.question(
        id,
        Skill.SOURCING,
        demand,
        1,
        new ShortAnswer("What of it?", "", List.of()),
        HarbourBank.evidence(Harbour.MERCER, 5, "greedy merchants"));
  }

  private static double overlap(Demand one, Demand other) {
    return new OverlapAim().cost(HarbourDraft.of(about("h-1", one), about("h-2", other)));
  }

  @Test
  void letsASentenceBeReadAndThenJudgedRatherThanReadTwice() {
    assertThat(overlap(Demand.INFER, Demand.JUDGE))
        .isPositive()
        .isLessThan(overlap(Demand.INFER, Demand.INFER));
  }

  @Test
  void seldomAsksToFindWhatAnotherQuestionTakesForGiven() {
    assertThat(overlap(Demand.LOCATE, Demand.JUDGE))
        .isGreaterThan(overlap(Demand.LOCATE, Demand.LOCATE));
  }

  @Test
  void keepsToTheNumberOfQuestionsThatATeacherAskedFor() {
    Blueprint two =
        Blueprint.standard(Harbour.THEME)
            .with(new Selection(2, List.of(), List.of(), List.of(), List.of()));
    FitAim asked = new FitAim(Scope.of(two));
    double less = asked.cost(HarbourDraft.of(worth(9, HarbourBank.open())));
    double more = asked.cost(HarbourDraft.of(worth(10, HarbourBank.open())));
    assertThat(less - more).isLessThanOrEqualTo(10);
  }

  @Test
  void keepsContestedSentencesFew() {
    Question loaded =
        HarbourBank.question(
            "h-sa-8",
            Skill.SOURCING,
            Demand.INFER,
            1,
            new ShortAnswer("What does the choice of “greedy” show?", "", List.of()),
            HarbourBank.evidence(Harbour.MERCER, 5, "greedy merchants"));

    assertThat(new ContestedAim().cost(HarbourDraft.of(loaded))).isPositive();
    assertThat(new ContestedAim().cost(HarbourDraft.of(HarbourBank.open()))).isZero();
  }

  @Test
  void leavesSensitiveEvidenceOffTheSheetUnlessAskedFor() {
    Question toll =
        HarbourBank.question(
            "h-sa-9",
            Skill.SOURCING,
            Demand.INFER,
            1,
            new ShortAnswer("What happened in February?", "", List.of()),
            HarbourBank.evidence(Harbour.MERCER, 6, "Two men died"));
    Blueprint frank =
        new Blueprint(Harbour.THEME, Level.CORE, Paper.A4, Edition.STANDARD, 45, 2, 1, false, true);

    assertThat(HarbourDraft.of(toll).candidates()).isEmpty();
    assertThat(new Candidates(HarbourDraft.INDEX, frank).of(HarbourBank.bank(List.of(toll))))
        .hasSize(1);
  }
}
