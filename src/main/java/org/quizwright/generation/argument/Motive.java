package org.quizwright.generation.argument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.argument.Paragraph.Line;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.generation.tone.Cruelty;
import org.quizwright.generation.wording.Quote;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.generation.wording.Voice;
import org.quizwright.language.Words;
import org.quizwright.model.question.AnswerElement;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.ShortAnswer;
import org.quizwright.model.question.Skill;

/** What moved somebody to act, where a phrase says so without "because". */
final class Motive implements QuestionRule {

  private static final Drafting DRAFTING =
      new Drafting("motive", Skill.CLOSE_READING, Demand.INFER);

  private static final int MOST_WORDS = 32;
  private static final int FEWEST_WORDS = 5;

  private static final String MOVED =
      "(?:[Dd]riven|[Ff]orced|[Aa]larmed|[Ee]ncouraged|[Aa]ngered|[Mm]oved|[Pp]rompted|[Ss]purred|[Ii]nspired|[Ff]rightened|[Tt]empted"
          + "|[Tt]hreatened|[Pp]ressed|[Dd]isappointed|[Ee]nraged|[Oo]utraged|[Ss]hocked) by"
          + "|[Ff]aced with|[Uu]nder pressure from|[Ii]n (?:response to|protest against|fear of|the hope of)|[Oo]ut of"
          + "|[Ff]or fear (?:of|that)|[Ff]earing|[Ff]oreseeing|[Hh]oping|[Ww]anting|[Ww]ishing|[Dd]etermined to|[Aa]nxious to|[Ee]ager to"
          + "|[Aa]fraid (?:of|that)|[Uu]nable to|[Uu]nwilling to|[Bb]elieving|[Cc]onvinced|[Ee]xpecting|[Dd]esperate (?:for|to)|[Kk]een to|[Tt]ired of";

  /** The motive first: "Fearing a strike, the owners gave way." */
  private static final Pattern FIRST =
      Pattern.compile("^(?<motive>(?:" + MOVED + ") [^,;:—]+), (?<deed>[^;:—]+)\\.$");

  /** The motive last: "The owners gave way, fearing a strike." */
  private static final Pattern LAST =
      Pattern.compile("^(?<deed>[^;:—]+), (?<motive>(?:" + MOVED + ") [^;:—]+)\\.$");

  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)^(?:this|that|these|those|it|he|she|they|which|who|we|I|you|there|and|but|so|then)\\b");

  private static final Pattern POINTS =
      Pattern.compile("(?i)\\b(?:this|these|those|such|that \\p{L}+$)\\b");

  @Override
  public List<Draft> write(Facts facts) {
    return Paragraph.authorsLines(facts).stream()
        .filter(line -> !line.sensitive() && StandAlone.isWhole(line.text()))
        .filter(line -> !Cruelty.isIn(line.text()))
        .flatMap(line -> draft(facts, line).stream())
        .toList();
  }

  private static Optional<Draft> draft(Facts facts, Line line) {
    Matcher first = FIRST.matcher(line.text());
    Matcher last = LAST.matcher(line.text());
    if (first.matches()) {
      return draft(facts, line, first.group("motive"), "… " + first.group("deed") + ".");
    }
    return last.matches()
        ? draft(facts, line, last.group("motive"), last.group("deed") + " …")
        : Optional.empty();
  }

  private static Optional<Draft> draft(Facts facts, Line line, String motive, String deed) {
    String done = deed.replaceFirst("^… ", "");
    int words = Words.in(done).size();
    boolean fit =
        words >= FEWEST_WORDS
            && words <= MOST_WORDS
            && Words.in(motive).size() <= MOST_WORDS
            && !NOBODY.matcher(done).find()
            && !POINTS.matcher(motive).find()
            && isBalanced(motive)
            && isBalanced(done);
    return fit ? Optional.of(drafted(facts, line, motive, deed)) : Optional.empty();
  }

  private static boolean isBalanced(String text) {
    return text.chars().filter(c -> c == '“').count() == text.chars().filter(c -> c == '”').count();
  }

  private static Draft drafted(Facts facts, Line line, String motive, String deed) {
    String stem =
        "%s: %s What, according to the rest of the sentence, was the reason?"
            .formatted(Voice.utters(facts, line.ref().source()), Quote.sentence(deed));
    String answer = Character.toUpperCase(motive.charAt(0)) + motive.substring(1);
    return DRAFTING.draft(
        facts,
        motive,
        new ShortAnswer(
            stem,
            answer + ".",
            List.of(
                new AnswerElement(
                    "motive", Quote.of(motive), List.of("the same in other words"), 1))),
        1,
        List.of(line.evidence()));
  }
}
