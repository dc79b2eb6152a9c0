package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.wording.ChangeVerbs;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;
import org.quizwright.model.question.TrueFalse;

/** A statement made false by turning its one word of direction or value round. */
final class Opposite implements LocatingRule {

  private static final Drafting DRAFTING =
      new Drafting("opposite", Skill.CLOSE_READING, Demand.LOCATE);

  private static final WordPairs OPPOSITES = WordPairs.opposites();

  /** "Rose from 900 to half that" turned round would be nonsense. */
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?i)\\bfrom\\b.*\\d.*\\bto\\b|\\bhalf\\b|\\b(?:rose|fell|risen|fallen) to (?!\\D*\\d)"
              + "|\\d.*\\b(?:rose|fell|grew)\\b.*\\d"
              + "|\\b(?:rose|fell|risen|fallen|grew|shrank)\\b.*\\bfrom\\b.*\\bto\\b"
              + "|\\bfrom the (?:date|day|moment|hour|beginning|start)\\b");

  /** "One of the largest", "the second largest", "even more": its opposite may be true too. */
  private static final Pattern RANKED =
      Pattern.compile(
          "(?i)\\beven\\b|\\bone of\\b|\\bsome of\\b"
              + "|\\b(?:second|third|fourth|fifth|\\p{L}+th) (?:most|least|\\p{L}+est)\\b");

  /** Phrases whose word of direction or value has no opposite: "public works", "raise money". */
  private static final Pattern SET_PHRASE =
      Pattern.compile(
          "(?i)\\b(?:public|private) (?:works?|life|schools?|houses?|opinion|meetings?|eye|place|spirit|parts?)\\b"
              + "|\\b(?:rais|lower)(?:e|es|ed|ing) (?:\\p{L}+ )?(?:money|funds?|troops|an army|a regiment|the flag|a loan|questions?|children|the alarm)\\b"
              + "|\\b(?:north|south|east|west)(?:ern)? (?:\\p{Lu}|of)|after the (?:\\p{Lu}|second|third)"
              + "|\\bat the (?:end|start|beginning) of the day\\b|\\bin (?:early|late) (?:morning|afternoon|evening|life|age)\\b");

  /** What stands beside the deed fits the deed alone: an "Act" that was voted down is none. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\b(?:attacked|defended)\\b.*\\bwith\\b|\\b(?-i:Acts?|Laws?)\\b.*\\bpassed\\b"
              + "|\\b(?:bought|taken) up most\\b|[’']s (?:defeat|victory)\\b");

  /** Who allowed some to come back may have forbidden it to others. */
  private static final Pattern SOME =
      Pattern.compile(
          "(?i)\\b(?:allowed|forbade|accepted|rejected) (?:some|many|most|a few|several)\\b");

  /** "Rose further": than when, the statement doesn't say. */
  private static final Pattern ONCE_MORE = Pattern.compile("(?i)\\b(?:further|again|once more)\\b");

  /** "Agreed to agree". */
  private static final Pattern ECHO =
      Pattern.compile("(?i)(?<!\\bfrom )\\b(\\p{L}{4,}?)\\p{L}{0,3} to \\1\\b");

  private static final List<Pattern> UNFIT =
      List.of(MEASURED, RANKED, SET_PHRASE, DONE, SOME, ONCE_MORE);

  /** "Raised to less than 30" or "fell by only two": the limit fits one direction alone. */
  private static final Pattern LIMITED =
      Pattern.compile(
          "(?i)\\b(?:to|by|at|from|of) (?:(?:well|far|much|no|not) )?(?:less|more|fewer|below|under|over|above|only|just|barely|hardly"
              + "|merely|a mere|at (?:least|most)|a record|an all-time|as (?:little|few|low|much|many|high) as)\\b");

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)\\b(?:"
              + ChangeVerbs.PAST
              + "|ris(?:e|ing)|fall(?:ing)?|increase|decrease|strengthened|weakened|widened"
              + "|narrowed)\\b");

  @Override
  public List<Draft> write(Material material) {
    return material.statements().stream()
        .flatMap(statements -> draft(material, statements).stream())
        .toList();
  }

  /** Of the statements of one sentence the first that can be turned. */
  private static Optional<Draft> draft(Material material, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> WorthAMark.test(material, statement))
        .flatMap(
            statement ->
                changed(statement).map(words -> draft(material.facts(), statement, words)).stream())
        .findFirst();
  }

  /** The correction says the right thing in full. */
  private static Draft draft(Facts facts, Statement statement, String changed) {
    TrueFalse task =
        new TrueFalse(Lead.in(facts, statement, changed), false, Lead.in(facts, statement));
    return DRAFTING.draft(
        facts,
        statement.text(),
        task,
        1,
        List.of(statement.evidence(facts)),
        statement.assertedBy());
  }

  /** Nothing where several words could be turned: then the turn may not be false. */
  private static Optional<String> changed(Statement statement) {
    String text = statement.text();
    List<WordPairs.Pair> found = OPPOSITES.in(text);
    boolean single =
        found.size() == 1
            && UNFIT.stream().noneMatch(pattern -> pattern.matcher(text).find())
            && !(CHANGE.matcher(text).find() && LIMITED.matcher(text).find());
    return single
        ? Optional.of(WordPairs.changed(text, found.get(0))).filter(Opposite::isSound)
        : Optional.empty();
  }

  private static boolean isSound(String text) {
    return !text.matches("(?s).*\\b(?:a [aeiou]|an [^aeiouh]).*") && !ECHO.matcher(text).find();
  }
}
