package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** How an author answers a question that the author has asked. */
final class AuthorsQuestion implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("authors-question", Skill.CLOSE_READING, Demand.INFER);

  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 25;
  private static final int MOST_ANSWERS = 2;

  private static final Pattern ASKS =
      Pattern.compile(
          "^(?:But |And |So )?(?:Could|Was|Were|Did|Why|How|Is|Are|Had|Has|Should|Would)\\b[^“‘\"]+\\?$");

  /** Words of a text that leaves the question open or weighs several answers. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)^(?:some|others?|many|one (?:view|school)|perhaps|maybe|opinions?)\\b|\\b(?:others|historians|scholars|writers|critics)"
              + " (?:\\p{L}+ )?(?:disagree|differ|dispute|argue|doubt|quarrel|debate)|\\b(?:disagree|no agreement|(?:less|not|hardly|far from) (?:so |quite )?(?:sure|certain|clear)"
              + "|nobody knows|no one knows|cannot (?:know|tell|say)|can[’']t (?:know|tell|say)|don[’']t know|do not know|may never|open question|argued that)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.on(facts).stream()
        .flatMap(
            paragraph ->
                IntStream.range(0, paragraph.lines().size() - 1)
                    .mapToObj(at -> draft(facts, paragraph, at))
                    .flatMap(Optional::stream))
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Paragraph paragraph, int at) {
    Line asked = paragraph.lines().get(at);
    List<Line> answers =
        paragraph.lines().subList(at + 1, paragraph.lines().size()).stream()
            .limit(MOST_ANSWERS)
            .toList();
    int words = Words.in(asked.text()).size();
    boolean fit =
        paragraph.isAuthors(asked)
            && !asked.sensitive()
            && words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && ASKS.matcher(asked.text()).matches()
            && StandAlone.isClear(asked.text().replaceFirst("^(?:But|And|So) ", ""))
            && answers.stream().allMatch(paragraph::isAuthors)
            && answers.stream().noneMatch(line -> line.sensitive() || line.text().endsWith("?"))
            && answers.stream().noneMatch(line -> OPEN.matcher(line.text()).find())
            && answers.stream().noneMatch(line -> Cruelty.isIn(line.text()));
    return fit ? Optional.of(draft(facts, paragraph, asked, answers)) : Optional.empty();
  }

  private static Draft draft(Facts facts, Paragraph paragraph, Line asked, List<Line> answers) {
    String stem =
        "%s asks: %s What answer does the text give?"
            .formatted(paragraph.author(), Quote.sentence(asked.text()));
    String quoted =
        answers.stream().map(Line::text).map(Quote::sentence).collect(Collectors.joining(" "));
    List<Evidence> evidence =
        Stream.concat(Stream.of(asked), answers.stream()).map(Line::evidence).toList();
    return DRAFTING.draft(
        facts,
        asked.text(),
        new ShortAnswer(
            stem,
            quoted,
            List.of(
                new AnswerElement(
                    "answer",
                    "What these words say: " + quoted,
                    List.of("the same in other words"),
                    1))),
        1,
        evidence);
  }
}
