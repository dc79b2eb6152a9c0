package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which view an author rejects, and what is put in its place: "not this, but that". */
final class RejectedView implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("rejected-view", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 40;

  private static final Pattern OBJECT =
      Pattern.compile(
          "(?i)\\b(?!is |are |was |were |been |be |being )\\p{L}+ not (?:the|an?|his|her|its|their) [^,;:—()]+?,? but (?:the|an?|his|her|its|their)\\b");

  /** "Not only" and its kind add; what follows "not" must not be cut short by another clause. */
  private static final Pattern NOT_BUT =
      Pattern.compile(
          "\\b(?:not|rather than) (?!only|merely|just|simply|least|so much)([^,;:—()]{3,90}),? but"
              + " (?!also)([^;:—()]{3,120}?)(?:[.;]|, (?:which|who|with|as|and)\\b.*)$");

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.authorsLines(facts).stream()
        .filter(RejectedView::isPrintable)
        .filter(line -> !isChosenObject(line.text()))
        .flatMap(line -> draft(facts, line))
        .toList();
  }

  /** "Kept not the mill but the house" describes nothing: one thing was chosen, another left. */
  private static boolean isChosenObject(String text) {
    return OBJECT.matcher(text).find();
  }

  private static boolean isPrintable(Line line) {
    return line.isQuotable(MOST_WORDS) && !line.text().matches("(?s).*[“”\"‘].*");
  }

  private static Stream<Draft> draft(Facts facts, Line line) {
    Matcher found = NOT_BUT.matcher(line.text());
    return Optional.of(found).filter(Matcher::find).stream()
        .map(match -> draft(facts, line, match.group(1).strip(), match.group(2).strip()));
  }

  private static Draft draft(Facts facts, Line line, String rejected, String held) {
    String stem =
        "%s: %s What does the author reject here, and what is put in its place?"
            .formatted(Voice.utters(facts, line.ref().source()), Quote.sentence(line.text()));
    List<AnswerElement> elements =
        List.of(
            new AnswerElement(
                "rejected", "Rejected: " + Quote.of(rejected) + ".", List.of(rejected), 1),
            new AnswerElement("held", "In its place: " + Quote.of(held) + ".", List.of(held), 1));
    String model =
        "The author rejects %s and puts %s in its place."
            .formatted(Quote.of(rejected), Quote.of(held));
    return DRAFTING.draft(
        facts, line.text(), new ShortAnswer(stem, model, elements), 2, List.of(line.evidence()));
  }
}
