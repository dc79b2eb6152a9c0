package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.Voice;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** Which words show that a statement is a guess, holds for some only, or is made with hindsight. */
final class TellingWord implements QuestionRule {

  private static final int MOST_WORDS = 34;

  /** What a word may tell, and what a reader is asked for. */
  private enum Kind {
    DOUBT(
        "perhaps|probably|possibly|apparently|presumably|supposedly|allegedly|reportedly|seemingly"
            + "|it seems(?: that)?|is said to|are said to|was said to|were said to|is believed to"
            + "|was believed to|were believed to|may have|might have|must have|it is likely(?: that)?"
            + "|as far as is known|in all likelihood|seems to have|seem to have|seemed to have",
        "Which words show that the author isn’t certain of the statement?",
        "hedged-statement",
        Skill.CLOSE_READING),
    HINDSIGHT(
        "would later|later known as|was later to|were later to|(?:was|were) to (?:prove|become)"
            + "|with hindsight|in hindsight|in retrospect|in the event|as it turned out"
            + "|turned out to be|proved to be",
        "Which words show that the author knows what came afterwards?",
        "hindsight",
        Skill.CONTEXTUALISATION);

    private final Pattern words;
    private final String question;
    private final String rule;
    private final Skill skill;

    Kind(String words, String question, String rule, Skill skill) {
      this.words = Pattern.compile("(?i)\\b(?:" + words + ")\\b");
      this.question = question;
      this.rule = rule;
      this.skill = skill;
    }
  }

  /** A claim about a part of many, with the noun that it counts. */
  private static final Pattern PART =
      Pattern.compile(
          "^(?:In [^,]{3,30}, )?(Most|Many|Nearly all|Almost all|Virtually all|Some|most|many"
              + "|nearly all|almost all) (?!of\\b)((?:\\p{Ll}+ )?\\p{Ll}+s)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.authorsLines(facts).stream()
        .filter(TellingWord::isPrintable)
        .flatMap(line -> drafts(facts, line))
        .toList();
  }

  private static boolean isPrintable(Line line) {
    return line.isQuotable(MOST_WORDS)
        && !Cruelty.isIn(line.text())
        && !line.text().matches("(?s).*[“”\"‘].*|(?:Had|Were) .*");
  }

  private static Stream<Draft> drafts(Facts facts, Line line) {
    Stream<Draft> told =
        Stream.of(Kind.values())
            .flatMap(
                kind ->
                    only(kind.words, line.text())
                        .map(
                            found ->
                                draft(
                                    facts,
                                    line,
                                    new Drafting(kind.rule, kind.skill, Demand.INFER),
                                    kind.question,
                                    found.group())));
    Stream<Draft> part =
        only(PART, line.text())
            .map(
                found ->
                    draft(
                        facts,
                        line,
                        new Drafting("part-of-many", Skill.CLOSE_READING, Demand.INFER),
                        "Which word shows that not all %s are meant?".formatted(found.group(2)),
                        found.group(1)));
    return Stream.concat(told, part);
  }

  /** The match where there is just one. */
  private static Stream<MatchResult> only(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    List<MatchResult> found = matcher.results().toList();
    return found.size() == 1 ? found.stream() : Stream.empty();
  }

  private static Draft draft(
      Facts facts, Line line, Drafting drafting, String question, String words) {
    String answer = Quote.of(words.toLowerCase(java.util.Locale.ROOT));
    String asked =
        words.contains(" ")
            ? question.replace("Which word shows", "Which words show")
            : question.replace("Which words show", "Which word shows");
    String stem =
        "%s: %s %s"
            .formatted(
                Voice.utters(facts, line.ref().source()), Quote.sentence(line.text()), asked);
    return drafting.draft(
        facts,
        line.text(),
        new ShortAnswer(
            stem, answer + ".", List.of(new AnswerElement("words", answer, List.of(), 1))),
        1,
        List.of(line.evidence()));
  }
}
