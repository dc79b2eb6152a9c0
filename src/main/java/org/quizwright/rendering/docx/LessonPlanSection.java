package org.quizwright.rendering.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.LessonPlan;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.rendering.wording.Wording;

/** The first page: the lesson plan. */
record LessonPlanSection(AnswerKey key) {

  void write(Manuscript page) {
    Worksheet sheet = key.worksheet();
    LessonPlan plan = key.plan();
    page.title("Answer key: " + sheet.theme().title());
    page.subtitle(summary(sheet));
    page.lead("Enquiry.", sheet.theme().enquiry());
    page.table(List.of(0.12, 0.88), steps(plan));
    page.paragraph("Starter.", plan.starter());
    if (!plan.words().isEmpty()) {
      page.paragraph("Words to teach first.", words(plan));
    }
    page.lead("Discuss", "");
    page.numbered(plan.discussion());
    listed(page, "Likely misconceptions", plan.misconceptions());
    page.paragraph("Model paragraph, in the sources’ words.", plan.modelParagraph());
    page.paragraph("Exit answer to hope for.", plan.exitAnswer());
    listed(page, "Whose views the sources hold", plan.views());
    listed(page, "Before you use this sheet", plan.warnings());
  }

  private String summary(Worksheet sheet) {
    long questions = sheet.items().count();
    return Wording.of(sheet.course()).unbrokenMarks(sheet.points())
        + " · "
        + questions
        + (questions == 1 ? " question" : " questions")
        + reviewed(questions)
        + " · "
        + minutes(sheet.blueprint().minutes())
        + " · "
        + key.variants().size()
        + (key.variants().size() == 1 ? " version" : " versions")
        + " · every answer is quoted from the sheet";
  }

  private String reviewed(long questions) {
    int unreviewed = key.plan().unreviewed();
    if (unreviewed == 0) {
      return "";
    }
    return unreviewed == questions ? ", not reviewed yet" : ", " + unreviewed + " not reviewed yet";
  }

  /** What a short sheet leaves of the lesson is the teacher's to use. */
  private String minutes(int lesson) {
    int needed = key.plan().minutes();
    return needed < lesson ? "about " + needed + " of " + lesson + " minutes" : lesson + " minutes";
  }

  private static List<List<String>> steps(LessonPlan plan) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Minutes", "Step"));
    plan.steps()
        .forEach(step -> rows.add(List.of(String.valueOf(step.minutes()), step.activity())));
    return rows;
  }

  private static String words(LessonPlan plan) {
    return plan.words().stream()
            .map(gloss -> gloss.term() + " (" + gloss.meaning() + ")")
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static void listed(Manuscript page, String lead, List<String> items) {
    if (!items.isEmpty()) {
      page.lead(lead, "");
      page.bullets(items);
    }
  }
}
