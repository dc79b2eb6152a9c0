package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Aspect;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Months;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What reason a sentence gives that opens with "since", "as" or "because". */
final class SinceReason implements QuestionRule {

  private static final Pattern SINCE =
      Pattern.compile(
          "^(?:Since|Because|As) (?<asked>(?:[^,;—]|—[^—]+(?=—)|\\d,\\d)+?)(?:, | ?—)(?=\\p{Ll}|\\p{Lu})(?<shown>[^;:—]+)\\.$");

  /** "They turned back, for the bridge was down." */
  private static final Pattern FOR =
      Pattern.compile(
          "^(?<shown>[^;:—]+?)[,;] (?:for|since|because) (?<asked>(?:(?!, (?:but|yet|though|although) )[^;:—])+)\\.$");

  /** "Since 1990 prices have risen" tells of time, "as the miners walked out" often too. */
  private static final Pattern TIME =
      Pattern.compile(
          "^(?:Since|As) (?:\\d|then|the (?:\\d|beginning|end|start|time|early|late|mid)|"
              + Months.ANY
              + "|[^,]* (?:was|were) \\p{L}+ing\\b|\\p{Ll}+ (?:the|he|she|they|it|his|her)\\b|(?:a|an) (?!\\p{L}+ (?:\\p{L}+ )*(?:is|was|had|has|feeds?|costs?)))");

  private static final Pattern FINITE =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|has|have|had|could|would|did|do|does|cannot|\\p{L}+ed|kept|held|took|made|came|went|lay|stood|feeds?|costs?|owned)\\b");

  /** "This is a wage that nobody can live on" says what it points to. */
  private static final Pattern THIS_IS = Pattern.compile("^this (?:is|was) (?=an? )");

  /** What is shown gives another reason of its own. */
  private static final Pattern SECOND_REASON = Pattern.compile("(?i)\\b(?:since|because)\\b");

  /** What dashes add to a reason isn't asked for. */
  private static final Pattern INSERTED = Pattern.compile("—.*$");

  private static final Drafting DRAFTING =
      new Drafting("since-reason", Skill.CLOSE_READING, Demand.LOCATE).after(Aspect.REASON);

  private static final String AND = ", and ";

  private static final String QUESTION = "What reason does the sentence give?";

  private static final RestOfSentence AT_THE_FRONT =
      new RestOfSentence(
          DRAFTING,
          List.of(SINCE),
          QUESTION,
          halves ->
              FINITE.matcher(halves.asked()).find()
                  && (!halves.asked().startsWith("this ") || THIS_IS.matcher(halves.asked()).find())
                  && !SECOND_REASON.matcher(halves.shown()).find()
                  && !TIME.matcher(halves.line().text()).find(),
          asked -> INSERTED.matcher(THIS_IS.matcher(asked).replaceFirst("")).replaceFirst(""));

  private static final RestOfSentence AT_THE_END =
      new RestOfSentence(
          DRAFTING,
          List.of(FOR),
          QUESTION,
          halves ->
              halves.showsAClause()
                  && !RestOfSentence.isOnlyHeld(halves.shown())
                  && halves.asksForAClause()
                  && !hasSecondClause(halves)
                  && halves.opensWithItsSubject()
                  && !halves.shown().matches("(?i).*\\b(?:another|one|so|such|that|it)"));

  /** "…, since nobody would sell it, and both were scrapped": the second clause is no reason. */
  private static boolean hasSecondClause(Halves halves) {
    int joint = halves.asked().lastIndexOf(AND);
    return joint >= 0 && halves.isClause(halves.asked().substring(joint + AND.length()));
  }

  @Override
  public List<Draft> write(Facts facts) {
    return Stream.of(AT_THE_FRONT, AT_THE_END).flatMap(each -> each.write(facts).stream()).toList();
  }
}
