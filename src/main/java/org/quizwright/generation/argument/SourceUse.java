package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;

/** What use a text is to somebody who asks the enquiry, and where its author stands. */
final class SourceUse implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("source-use", Skill.SOURCING, Demand.JUDGE).after(Aspect.TRUST).ofDetail();

  /** Whose trade it is to weigh both sides. */
  private static final Pattern SCHOLAR =
      Pattern.compile(
          "(?i)\\b(?:historians?|professors?|lecturers?|scholars?|academics?|encyclop\\w+|textbook)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return EnquiryAnswers.on(facts).stream()
        .flatMap(answers -> draft(facts, answers).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, EnquiryAnswers answers) {
    return facts
        .model()
        .source(answers.source())
        .map(Source::metadata)
        .map(Metadata::standpoint)
        .filter(standpoint -> !standpoint.isEmpty() && !SCHOLAR.matcher(standpoint).find())
        .map(standpoint -> draft(facts, answers.lines().get(0), standpoint));
  }

  private static Draft draft(Facts facts, Line line, String standpoint) {
    String author = NamedAuthor.author(facts, line.ref().source());
    String stem =
        "A historian asks: %s What does %s say that helps, and what in the note above the source calls for care?"
            .formatted(Quote.sentence(facts.theme().enquiry()), author);
    List<AnswerElement> elements =
        List.of(
            new AnswerElement(
                "use",
                "A detail that bears on the question, such as: " + Quote.sentence(line.text()),
                List.of("another detail of this text that bears on it"),
                1),
            AnswerElement.of(
                "care",
                "Where the author stands: "
                    + standpoint
                    + " Somebody who stands there may choose and colour what is told."));
    String model =
        "It helps that %s says: %s But the author doesn’t stand outside the matter, and may choose and colour what is told: %s"
            .formatted(author, Quote.sentence(line.text()), standpoint);
    return DRAFTING.draft(
        facts, standpoint, new ShortAnswer(stem, model, elements), 2, List.of(line.evidence()));
  }
}
