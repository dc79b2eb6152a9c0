package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.Words;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** Of two points that a sentence sets against each other the one that isn't shown. */
final class GrantedPoint implements QuestionRule {

  private static final Pattern GRANTED =
      Pattern.compile(
          "^(?:(?:However|Yet|But|And|In other words|Thus|Still),? )?(?<shown>(?:[Ww]hile|[Aa]lthough|[Tt]hough|[Ee]ven though|[Ww]hereas"
              + "|[Dd]espite|[Ii]n spite of|[Nn]otwithstanding) [^,;:—]+), (?<asked>[^;:—]+)\\.$");

  /** "The shops opened, but nobody came". */
  private static final Pattern BUT =
      Pattern.compile(
          "^(?<shown>(?:(?!\\bbut\\b)[^;:—“”])+?),? but (?<asked>(?:(?!\\bbut\\b)[^;:—])+)\\.$");

  /** "The shops opened, although nobody came". */
  private static final Pattern THOUGH =
      Pattern.compile(
          "^(?<shown>(?:(?!\\b(?:al)?though\\b)[^;:—“”])+?), (?:although|though|even though) (?<asked>(?:(?!\\b(?:al)?though\\b)[^;:—])+)\\.$");

  /** "Not only", "nothing but", "but for": no contrast of two points. */
  private static final Pattern NO_CONTRAST =
      Pattern.compile(
          "(?i)\\b(?:all|cannot|could not|last|next door|birthday)$|\\b(?:none|nothing|nobody|no one|no other|anything|not (?:only|merely|just|simply))\\b");

  /** "Not now and then but twice a week": one point, not two. */
  private static final Pattern DENIED = Pattern.compile("(?i)\\b(?:not|never)\\b|n[’']t\\b");

  /** "While the miners were waiting", "while in London": at that time. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)^while (?:in|at|on|there|\\p{L}+ing|[^,]*\\b(?:was|were|is|are|had been) (?:(?:\\p{L}+ly|still|yet|just|busy) )?\\p{L}+ing)\\b");

  /** "While most owners prospered" grants a point; "while the owner went to London" tells when. */
  private static final Pattern STATE =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|has|have|had|did|does|do|can|could|may|might|would|should|remain\\p{L}*"
              + "|seem\\p{L}*|claim\\p{L}*|usually|often|generally|mostly|sometimes|always|never|for the most part"
              + "|many|most|some|several|all|both|few|only|officially|in theory|on paper|at first|initially|certainly)\\b");

  private static final Pattern POINTS =
      Pattern.compile("(?i)\\b(?:this|these|those|such|that|it|he|she|they|we|I|you)\\b");

  /** A second clause beside the one asked for would be a second answer. */
  private static final Pattern LONE_AND = Pattern.compile("^(?:and|but|or|\\p{L}+ing)\\b");

  /** "Felt more sympathy": with whom, only the text says. */
  private static final Pattern BARE_FEELING =
      Pattern.compile("\\b(?:more|less|better|worse|fewer) \\p{L}+$");

  /** "But hardly the only fire": no clause of its own. */
  private static final Pattern NO_CLAUSE =
      Pattern.compile(
          "^(?:hardly|scarcely|barely|not|only|merely|rather|still) (?:the|an?|one|its|their)\\b");

  /** "Hale agreed, but he added a warning": one point more. */
  private static final Pattern ADDED = Pattern.compile("^(?:\\p{L}+ )?(?:added|also|too)\\b");

  /** "The ministry was not interested, but the Emperor was": what, only the other half says. */
  private static final Pattern ELLIPSIS =
      Pattern.compile(
          "\\b(?:is|are|was|were|did|does|do|can|could|would|will|should|might|may)(?: not|n[’']t)?(?:,|$)");

  private static final int FEWEST_WORDS = 4;

  private static final Drafting DRAFTING =
      new Drafting("granted-point", Skill.CLOSE_READING, Demand.INFER);

  private static final String QUESTION =
      "Which contrasting point does the rest of the sentence make?";

  private static final RestOfSentence AFTER_BUT =
      new RestOfSentence(
          DRAFTING,
          List.of(BUT),
          QUESTION,
          halves ->
              halves.showsAClause()
                  && !halves.asksForAnAdjective()
                  && !BARE_FEELING.matcher(halves.shown()).find()
                  && !NO_CONTRAST.matcher(halves.shown()).find()
                  && (halves.opensWithItsSubject()
                      || halves.opensWithAVerb()
                      || !DENIED.matcher(halves.shown()).find())
                  && Words.in(halves.asked()).size() >= FEWEST_WORDS
                  && (halves.opensWithItsSubject() || !NO_CLAUSE.matcher(halves.asked()).find())
                  && !halves.asked().matches("(?:for|also|even|one|because|on|that)\\b.*")
                  && !ELLIPSIS.matcher(halves.asked()).find()
                  && !ADDED.matcher(halves.asked()).find());

  private static final RestOfSentence BEHIND_THOUGH =
      new RestOfSentence(
          DRAFTING,
          List.of(THOUGH),
          QUESTION,
          halves ->
              halves.showsAClause()
                  && halves.asksForAClause()
                  && halves.opensWithItsSubject()
                  && !NO_CONTRAST.matcher(halves.shown()).find()
                  && !ELLIPSIS.matcher(halves.asked()).find());

  private static final RestOfSentence CONTRAST =
      new RestOfSentence(
          DRAFTING,
          List.of(GRANTED),
          QUESTION,
          halves ->
              !TIME.matcher(halves.shown()).find()
                  && (!halves.shown().matches("(?i)while\\b.*")
                      || STATE.matcher(halves.shown()).find())
                  && !POINTS.matcher(halves.shown()).find()
                  && !ELLIPSIS.matcher(halves.asked()).find()
                  && !LONE_AND.matcher(halves.asked()).find());

  @Override
  public List<Draft> write(Facts facts) {
    return Stream.of(CONTRAST, AFTER_BUT, BEHIND_THOUGH)
        .flatMap(each -> each.write(facts).stream())
        .toList();
  }
}
