package org.quizwright.analysis.time;

import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateDraft.Shape;

/** Dates that are part of a name: "the 1917 revolution", "the Act of 1832", "World Cup 2018". */
final class DateNames {

  private static final Pattern DETERMINER =
      Pattern.compile(
          "(?i)(?:\\b(?:the|a|an|its|their|his|her|our|this|that|every)|\\p{L}[’']s|s[’']) "
              + "(?:(?:first|second|third|great|big|famous|abortive|failed|disastrous|short-lived"
              + "|original|infamous|bitter|unofficial|official|successful|unsuccessful|ill-fated"
              + "|\\p{Lu}\\p{L}+) )?$");
  private static final Pattern NOUN_AFTER =
      Pattern.compile(
          "^,? (?!(?:and|or|in|on|at|to|was|were|is|had|has|when|which|that|by|with|of|for|as|the"
              + "|a|an|it|he|she|they|we|but|from|until|after|before|while|where|who|did|there|his"
              + "|her|their|its|this|these|some|both|all|no|one|two|three|under|over|saw|came"
              + "|brought|marked|became)\\b)\\p{L}");
  private static final Pattern ORDINAL_DAY =
      Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th)|" + CalendarWords.ORDINAL_WORD + ")\\b.*");

  /** "World Cup 2018"; after "In", "Since" and the like a year stands alone. */
  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          "(?:^|[^.?!:;,“”\"(] )(?!(?:In|By|Since|From|Until|Before|After|During|About|Around|Circa|Between"
              + "|Late|Early|Of|And|To|The|This|That|AD|Only|Christmas|Easter)\\b)\\p{Lu}[\\p{L}’'-]+ $");

  private static final String ACTS =
      "(?:[Aa]cts?|[Ll]aws?|[Tt]reat(?:y|ies)|[Pp]eace|[Cc]onstitution|[Cc]harter|[Ss]tatutes?"
          + "|[Cc]onvention|[Aa]greement|[Pp]act|[Ee]dict|[Dd]ecree|[Rr]evolutions?|[Ww]ars?"
          + "|[Cc]risis|[Rr]evolt|[Rr]ebellion|[Rr]ising|[Uu]prising|[Cc]oup|[Ss]trikes?"
          + "|[Ff]amine|[Pp]lague|[Ee]lections?|[Cc]ongress|[Cc]onference|[Rr]eforms?|[Gg]ains"
          + "|[Ss]ettlement|[Bb]ill|[Mm]utiny|[Dd]efeat|[Vv]ictory|[Gg]eneration|[Ss]ession"
          + "|Olympics|Games|Exhibition|Cup)";

  /** "The Act of" before a year, which no number of things can follow. */
  static final Pattern ACT_BEFORE = Pattern.compile("\\b" + ACTS + " of $");

  /** "In the election of 1958" says when as "in 1958" does. */
  private static final Pattern AT_OCCASION =
      Pattern.compile(
          "(?i)\\b(?:in|at|during) (?:the |a |an )?(?:[\\p{L}-]+ ){0,2}(?:elections?|congress|conference"
              + "|summit|referendum|exhibition|coup) of $");

  private DateNames() {}

  static boolean hold(Window window, Shape shape) {
    return switch (shape) {
      case DECADE, PART, RELATIVE -> false;
      case CENTURY -> window.words().contains("-century");
      case RANGE ->
          !window.words().contains(" ")
              && (describes(window)
                  || isShortWar(window)
                  || ACT_BEFORE.matcher(window.left()).find());
      case SEASON -> !window.words().contains(" of ") && describes(window);
      case DAY, MONTH -> describes(window);
      case YEAR ->
          describes(window)
              || (NAME_BEFORE.matcher(window.left()).find()
                  && window.words().matches("\\d.*|year .*"))
              || (ACT_BEFORE.matcher(window.left()).find()
                  && !AT_OCCASION.matcher(window.left()).find());
    };
  }

  private static boolean describes(Window window) {
    boolean day = ORDINAL_DAY.matcher(window.words()).matches();
    return !day
        && DETERMINER.matcher(window.left()).find()
        && NOUN_AFTER.matcher(window.right()).find();
  }

  /** "the First World War (1914–18)". */
  private static boolean isShortWar(Window window) {
    return window.left().matches("(?s).*\\p{Lu}\\p{L}+ \\($") && window.right().startsWith(")");
  }
}
