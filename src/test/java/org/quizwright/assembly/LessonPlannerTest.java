package org.quizwright.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.LessonPlan;

class LessonPlannerTest {

  private static final Assembled ASSEMBLED =
      SheetAssembler.assemble(
          Harbour.model(), HarbourBank.bank(), Blueprint.standard(Harbour.THEME), sheet -> 2);
  private static final LessonPlan PLAN = LessonPlanner.plan(Harbour.model(), ASSEMBLED.worksheet());

  @Test
  void sharesOutNoMoreThanTheLessonAndLeavesRestWithTheTeacher() {
    assertThat(PLAN.minutes()).isBetween(15, 45);
    assertThat(PLAN.steps())
        .filteredOn(step -> step.activity().startsWith("Discussion"))
        .allMatch(step -> step.minutes() <= 10);
    assertThat(PLAN.steps()).allMatch(step -> step.minutes() > 0);
  }

  @Test
  void asksThreeDiscussionQuestions() {
    assertThat(PLAN.discussion()).hasSize(3);
    assertThat(PLAN.discussion().get(1)).contains("Ada Mercer", "Tobias Finch");
  }

  @Test
  void buildsTheModelParagraphOfAttributedQuotations() {
    assertThat(PLAN.modelParagraph())
        .containsPattern("According to [^:]+: “[^”]+” \\(Source [A-Z]");
  }

  @Test
  void namesTheViewsOfAllWorks() {
    assertThat(PLAN.views())
        .anyMatch(view -> view.contains("Ada Mercer (Dockers’ History Circle)"))
        .anyMatch(view -> view.contains("Tobias Finch (Port Ellery Harbour Board)"));
  }

  @Test
  void countsUnreviewedQuestions() {
    assertThat((long) PLAN.unreviewed()).isEqualTo(ASSEMBLED.worksheet().items().count());
  }
}
