package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.ArgumentParagraph.Line;
import org.quizwright.generation.argument.ArgumentParagraph.Step;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.NamedAuthor;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which view of others a text argues against, and what its author says to it. */
final class DisputedView implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("disputed-view", Skill.CLOSE_READING, Demand.INFER);

  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 45;
  private static final int MOST_WORDS_TO_CUT = 60;

  private static final String VIEW =
      " Which view does the author reject here, and what does the text say against it?";

  private static final String PICTURE =
      " Which picture does the author reject here, and what does the text say instead?";

  /** A view that the next sentence takes up. */
  private static final Pattern TOLD =
      Pattern.compile(
          "^(?:We are (?:often )?told|It is (?:often |sometimes |commonly |widely )?(?:said|claimed|held|argued|believed|assumed)"
              + "|(?:His|Her|Its|Their|Her|The|Some) (?:\\p{L}+ )?(?:critics|defenders|opponents|enemies|apologists) (?:often )?(?:say|said|claim|claimed|argue|argued|reply|replied)"
              + "|(?:Some|Many|Most) (?:historians|writers|people|observers|authors) (?:have )?(?:say|said|claim|claimed|argue|argued|hold|believe|believed)"
              + "|(?:My|Our|The) (?:\\p{L}+ )?(?:colleagues|books|textbooks|accounts|writers|historians|economists) (?:reply|say|claim|argue|object|tell us)) that (?<view>.+)\\.$");

  private static final Pattern ANSWERS =
      Pattern.compile(
          "^(?:But|Yet|However,|In fact,|In truth,|In reality,|The truth is|That is (?:not|wrong|false|untrue)|This is (?:not|wrong|false|untrue)"
              + "|Not so|So (?:they|it|he|she) did|I (?:would|should|believe|think|doubt|disagree)|I do not (?:think|believe)|I don[’']t (?:think|believe)|Nothing of the kind|On the contrary,|Nor)\\b.*");

  /** Whoever writes so is about to say that it isn't true. */
  private static final Pattern WE_ARE_TOLD = Pattern.compile("^We are (?:often )?told that .*");

  /** A picture drawn by others, which the next sentence corrects. */
  private static final Pattern DRAWN =
      Pattern.compile(
          "^(?<who>[^,;]+?) (?:has|have|had) (?:often |always )?(?:sought|tried|attempted) to (?:present|portray|depict|describe) (?<view>.+? as .+?)(?:,? and (?:even|also)\\b.*)?\\.$");

  private static final Pattern TRUTH =
      Pattern.compile(
          "^(?:The truth is that|In reality,|In fact,|In truth,|But|Yet) (?<answer>.+)$");

  @Override
  public List<Draft> write(Facts facts) {
    return ArgumentParagraph.steps(facts).stream()
        .filter(step -> isPrintable(step.first()) && isPrintable(step.second()))
        .flatMap(step -> answered(facts, step).stream())
        .toList();
  }

  private static boolean isPrintable(Line line) {
    return !line.sensitive()
        && StandAlone.isWhole(line.text())
        && Words.in(line.text()).size()
            <= (DRAWN.matcher(line.text()).matches() ? MOST_WORDS_TO_CUT : MOST_WORDS)
        && !Cruelty.isIn(line.text());
  }

  private static Optional<Draft> answered(Facts facts, Step step) {
    String first = step.first().text();
    String second = step.second().text();
    Matcher told = TOLD.matcher(first);
    boolean answers = ANSWERS.matcher(second).matches() || WE_ARE_TOLD.matcher(first).matches();
    boolean says = Words.in(second).size() >= FEWEST_WORDS;
    if (told.matches() && answers && says && isClear(told.group("view"))) {
      return Optional.of(
          draft(
              facts,
              step,
              Quote.sentence(first) + VIEW,
              "the view that " + Quote.of(told.group("view")),
              second));
    }
    Matcher drawn = DRAWN.matcher(first);
    Matcher truth = TRUTH.matcher(second);
    return drawn.matches() && truth.matches()
        ? Optional.of(
            draft(
                facts,
                step,
                Quote.sentence(shortened(first, drawn.end("view"))) + PICTURE,
                "the picture of " + Quote.of(drawn.group("view")),
                truth.group("answer")))
        : Optional.empty();
  }

  /** The sentence up to {@code end}, with dots where more follows. */
  private static String shortened(String sentence, int end) {
    return end + 1 < sentence.length() ? sentence.substring(0, end) + " …" : sentence;
  }

  private static boolean isClear(String view) {
    return Words.in(view).size() >= FEWEST_WORDS
        && !view.matches("(?i)(?:this|that|these|those|it|they|he|she)\\b.*");
  }

  private static Draft draft(Facts facts, Step step, String asked, String view, String answer) {
    String model = "The author rejects %s. The text says: %s.".formatted(view, Quote.of(answer));
    List<AnswerElement> elements =
        List.of(
            AnswerElement.of("view", "What is rejected: " + view + "."),
            new AnswerElement(
                "answer",
                "What the text says against it, such as: " + Quote.of(answer) + ".",
                List.of("anything else that the text says against it"),
                1));
    return DRAFTING.draft(
        facts,
        view,
        new ShortAnswer(
            NamedAuthor.utters(facts, step.first().ref().source()) + ": " + asked, model, elements),
        2,
        List.of(step.first().evidence(), step.second().evidence()));
  }
}
