package org.quizwright.generation.argument;

import java.util.List;
import java.util.regex.Pattern;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Drafting;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.question.Demand;
import org.quizwright.model.question.Skill;

/** What moved somebody to act, where a phrase says so without "because". */
final class Motive implements QuestionRule {

  private static final String MOVED =
      "(?:[Dd]riven|[Ff]orced|[Aa]larmed|[Ee]ncouraged|[Aa]ngered|[Mm]oved|[Pp]rompted|[Ss]purred|[Ii]nspired|[Ff]rightened|[Tt]empted"
          + "|[Tt]hreatened|[Pp]ressed|[Dd]isappointed|[Ee]nraged|[Oo]utraged|[Ss]hocked) by"
          + "|[Ff]aced with|[Uu]nder pressure from|[Ii]n (?:response to|protest against|fear of|the hope of)|[Oo]ut of"
          + "|[Ff]or fear (?:of|that)|[Ff]earing|[Ff]oreseeing|[Hh]oping|[Ww]anting|[Ww]ishing|[Dd]etermined to|[Aa]nxious to|[Ee]ager to"
          + "|[Aa]fraid (?:of|that)|[Uu]nable to|[Uu]nwilling to|[Bb]elieving|[Cc]onvinced|[Ee]xpecting|[Dd]esperate (?:for|to)|[Kk]een to|[Tt]ired of";

  /** The motive first: "Fearing a strike, the owners gave way." */
  private static final Pattern FIRST =
      Pattern.compile("^(?<asked>(?:" + MOVED + ") [^,;:—]+), (?<shown>[^;:—]+)\\.$");

  /** The motive last: "The owners gave way, fearing a strike." */
  private static final Pattern LAST =
      Pattern.compile("^(?<shown>[^;:—]+), (?<asked>(?:" + MOVED + ") [^;:—]+)\\.$");

  private static final Pattern POINTS =
      Pattern.compile("(?i)\\b(?:this|these|those|such|that \\p{L}+$)\\b");

  private static final RestOfSentence MOTIVE =
      new RestOfSentence(
          new Drafting("motive", Skill.CLOSE_READING, Demand.INFER),
          List.of(FIRST, LAST),
          "What, according to the rest of the sentence, was the reason?",
          halves -> !POINTS.matcher(halves.asked()).find());

  @Override
  public List<Draft> write(Facts facts) {
    return MOTIVE.write(facts);
  }
}
