package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.Option;
import org.quizwright.model.question.TimelineRelation;

class TimelineRelationWriterTest {

  private static Chronicle chronicle() {
    return after()
        .tells("1860", 1, "Merchants founded a shipping company")
        .tells("1872", 1, "The harbour board opened a new dock")
        .tells("1889-08", 3, "Dockers left work over unpaid wages")
        .tells("1891", 1, "The government banned children at night")
        .tells("1895", 1, "The shipping company closed all its offices");
  }

  /** So many events that an ordering leaves some to ask for. */
  private static Chronicle after() {
    return new Chronicle()
        .tells("1897", 1, "The government opened its own dock")
        .tells("1898", 1, "The government closed its own dock")
        .tells("1899", 1, "The government founded a shipping office");
  }

  @Test
  void asksNothingWhereAnOrderingAsksForAll() {
    Chronicle few =
        new Chronicle()
            .tells("1860", 1, "Merchants founded a shipping company")
            .tells("1872", 1, "The harbour board opened a new dock")
            .tells("1889-08", 3, "Dockers left work over unpaid wages")
            .tells("1891", 1, "The government banned children at night");
    assertThat(new TimelineRelationWriter().write(few.facts())).isEmpty();
  }

  private static TimelineRelation before() {
    Draft draft = new TimelineRelationWriter().write(chronicle().facts()).get(0);
    return (TimelineRelation) draft.task();
  }

  @Test
  void asksAboutTheTurningPoint() {
    assertThat(before().stem())
        .isEqualTo(
            "According to the sources, which event happened before dockers left work over unpaid"
                + " wages?");
  }

  @Test
  void offersTheNearestEventsOnEitherSide() {
    assertThat(before().options())
        .extracting(Option::text)
        .containsExactly(
            "The harbour board opened a new dock",
            "The government banned children at night",
            "The shipping company closed all its offices");
  }

  @Test
  void takesNoKeyThatItsFirstWordGivesAway() {
    Chronicle chronicle =
        after()
            .tells("1860", 1, "The shipping company opened its doors")
            .tells("1872", 1, "Merchants founded a shipping company")
            .tells("1889-08", 3, "Dockers left work over unpaid wages")
            .tells("1891", 1, "The government banned children at night")
            .tells("1895", 1, "The shipping company closed all its offices");
    Draft draft = new TimelineRelationWriter().write(chronicle.facts()).get(0);
    assertThat(((TimelineRelation) draft.task()).options().get(0).text())
        .isEqualTo("The shipping company opened its doors");
  }

  @Test
  void setsNobodysDeedsBesideTheEndsOfTheSameLife() {
    Chronicle chronicle =
        after()
            .tells("1860", 1, "Owen Said became the harbour master")
            .tells("1872", 3, "Owen Said died in the harbour")
            .tells("1889", 1, "Dockers left work over unpaid wages")
            .tells("1895", 1, "The shipping company closed all its offices");
    assertThat(new TimelineRelationWriter().write(chronicle.facts()))
        .noneMatch(draft -> draft.task().stem().contains("died"));
  }

  @Test
  void saysWhyADistractorIsWrong() {
    assertThat(before().options().get(1).rationale())
        .isEqualTo("It happened in these years too, but after that (1891).");
  }

  @Test
  void neverHangsAQuestionOnThereWas() {
    Chronicle chronicle = chronicle().tells("1885", 3, "There was a fire that closed docks");
    assertThat(new TimelineRelationWriter().write(chronicle.facts()))
        .noneMatch(draft -> draft.task().stem().contains("There was"));
  }

  @Test
  void asksWhatHappenedWhileSomethingLasted() {
    Chronicle lasting =
        new Chronicle()
            .tells("1862/1864", 3, "The harbour board closed all the old docks")
            .tells("1863", 1, "The shipping company opened its doors")
            .tells("1864-01", 1, "The government opened its own dock")
            .tells("1864-03", 1, "The government closed its own dock")
            .tells("1864-05", 1, "The government founded a shipping office")
            .tells("1860", 1, "The harbour board opened a new dock")
            .tells("1869", 1, "The government banned children at night");
    TimelineRelation task = (TimelineRelation) last(lasting).task();
    assertThat(task.relation()).isEqualTo(TimelineRelation.Order.DURING);
    assertThat(task.stem())
        .isEqualTo(
            "According to the sources, which event happened while the harbour board closed all the"
                + " old docks?");
    assertThat(task.options())
        .extracting(Option::text)
        .containsExactly(
            "The shipping company opened its doors",
            "The harbour board opened a new dock",
            "The government banned children at night");
    assertThat(task.options().get(2).rationale())
        .isEqualTo("It happened in these years too, but after that (1869).");
  }

  @Test
  void takesAVagueDateForNoLengthOfTime() {
    Chronicle vague =
        after()
            .tells("1862", 3, "The harbour board closed all the old docks")
            .tells("1862-05", 1, "Merchants founded a shipping company")
            .tells("1860", 1, "The harbour board opened a new dock")
            .tells("1869", 1, "The government banned children at night");
    assertThat(new TimelineRelationWriter().write(vague.facts()))
        .noneMatch(
            draft -> ((TimelineRelation) draft.task()).relation() == TimelineRelation.Order.DURING);
  }

  private static Draft last(Chronicle chronicle) {
    List<Draft> drafts = new TimelineRelationWriter().write(chronicle.facts());
    return drafts.get(drafts.size() - 1);
  }

  @Test
  void writesNothingWithoutTwoDistractors() {
    Chronicle few =
        after()
            .tells("1889", 3, "Dockers left work over unpaid wages")
            .tells("1889", 1, "The harbour board opened a new dock")
            .tells("1889", 1, "Merchants founded a shipping company")
            .tells("1889", 1, "The shipping company closed all its offices");
    assertThat(new TimelineRelationWriter().write(few.facts()))
        .extracting(draft -> ((TimelineRelation) draft.task()).options().size())
        .allMatch(size -> size == 3);
  }
}
