package org.quizwright.generation.argument;

import java.util.Comparator;
import java.util.List;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.language.BodyName;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What one author has to say to the enquiry. */
final class EnquiryParagraph implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("enquiry-paragraph", Skill.CLOSE_READING, Demand.JUDGE).after(Aspect.TRUST);

  private static final int DETAILS = 3;

  /** Of the author who has most to say. */
  @Override
  public List<Draft> write(Facts facts) {
    return EnquiryAnswers.on(facts).stream()
        .filter(answers -> answers.lines().size() >= DETAILS)
        .max(Comparator.comparingInt(answers -> answers.lines().size()))
        .map(answers -> draft(facts, answers))
        .stream()
        .toList();
  }

  private static Draft draft(Facts facts, EnquiryAnswers answers) {
    String author = BodyName.inside(NamedAuthor.author(facts, answers.source()));
    List<Line> lines = answers.best(DETAILS);
    String quotes = String.join(" ", lines.stream().map(Line::text).map(Quote::sentence).toList());
    String stem =
        "Use what %s to give three details that have to do with the question %s"
            .formatted(NamedAuthor.says(author), Quote.sentence(facts.theme().enquiry()));
    return DRAFTING.draft(
        facts,
        facts.theme().enquiry(),
        new ShortAnswer(stem, "According to " + author + ": " + quotes, elements()),
        DETAILS,
        lines.stream().map(Line::evidence).toList());
  }

  private static List<AnswerElement> elements() {
    return List.of(
        new AnswerElement(
            "details",
            "One mark each for three details that bear on the question, such as those quoted.",
            List.of("other details of this text, in the student’s own words or the text’s"),
            DETAILS));
  }
}
