package org.quizwright.analysis.time;

import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateDraft.Shape;

/** Dates that say when a text appeared. */
public final class Citations {

  /** One that is read, not the stuff. */
  private static final String PAPER =
      "(?<!\\b(?:on|of|for|with|into|from|make|makes|made|making|sell|sold) )paper"
          + "(?! (?:mills?|machine|mak\\w+|money|currency|duty|duties|trade|industry|merchants?|works)\\b)";

  private static final String TEXTS =
      "(?:article|report|book|survey|poll|study|interview|edition|issue|"
          + PAPER
          + "|essay|pamphlet|"
          + "account|statement|census|statistics|figures|data|estimate|ranking|biography|memoir"
          + "|novel|monograph|textbook|preface|leaflet|editorial|column)s?";

  private static final Pattern TEXT_AFTER =
      Pattern.compile("^ (?:[\\w’'-]+ ){0,2}" + TEXTS + "\\b", Pattern.DOTALL);
  private static final Pattern TEXT_BEFORE =
      Pattern.compile(
          "\\b(?:"
              + TEXTS
              + "\\b[^.;,()]{0,60}?\\b(?:from|of|for|dated|as of)|"
              + TEXTS
              + "(?: (?:issued|released|written|leaked))?(?: (?:by|of|from) [^.;,()]{0,40}?)? in|"
              + "[Pp]ublished\\b[^.;]{0,60}\\b(?:in|on)|[Pp]ublished|[Rr]eprinted(?: in)?"
              + "|[Pp]rinted in|[Tt]ranslated in|©|[Cc]opyright|\\bwriting in"
              + "|[”’\"] (?:he|she|they|(?:\\p{Lu}[\\p{L}.’-]* ?){1,4}) wrote in"
              + "|"
              + TEXTS
              + " (?:came|had come|comes) out (?:again )?in"
              + "|\\bwhose (?:[‘“'\"*_]?\\p{Lu}|(?:book|study|history|novel)\\b)[^.;,()]{2,60}"
              + " (?:came out|appeared|was published|was printed) in) (?:the )?$",
          Pattern.DOTALL);

  /** What is published to be done, not to be read. */
  private static final Pattern LAW_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:bills?|white papers?|drafts?|constitution|decrees?|proclamation|manifesto|charter"
              + "|plans?|terms|law|act) (?:was|were|had been) published (?:in|on) (?:the )?$");

  private static final String AUTHOR =
      "\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*)*(?:,? (?:and|&) \\p{Lu}[\\p{L}’'-]+| et al\\.?)?";

  /** "(Smith 1998", "(cf. Smith and Jones, 1998", "(NG, 1990". */
  private static final Pattern AUTHOR_IN_BRACKETS =
      Pattern.compile(
          "[(\\[](?:[^()]*; |(?:see|cf\\.|quoted in|cited in|in|e\\.g\\.) )?"
              + AUTHOR
              + ",? $|\\([^()]*\\p{Lu}[^()]*, (?:p\\. ?)?$",
          Pattern.DOTALL);

  private static final Pattern CLOSES = Pattern.compile("^(?:[a-z]?[),;:\\]]|\\d[),])");

  /** "Smith (1998) argues", "Smith’s (1998) study". */
  private static final Pattern AUTHOR_BEFORE = Pattern.compile("\\p{Lu}\\p{L}+(?:[’']s)? \\($");

  private static final Pattern ARGUES =
      Pattern.compile(
          "^(?:[a-z]|[,:] ?(?:pp?\\. ?)?\\d+(?:[-–]\\d+)?)?\\)(?: (?:has |have |also |rightly )?(?:argue|write|wrote|show|note|claim"
              + "|suggest|found|find|describe|point|maintain|conclude|see|call|state|discuss"
              + "|observe|believe|insist|demonstrate|estimate|trace|put|stud|account)|\\. [“‘\"]?\\p{Lu})");

  /** "Oxford University Press, 1998", "London: Verso, 1998", "vol. 12 (1998)". */
  private static final Pattern IMPRINT =
      Pattern.compile(
          "(?:\\b(?:Press|Publishers?|Verlag|Books|Publishing|Publications)|: \\p{Lu}[\\p{L} &]{1,40}), $"
              + "|\\b(?:[Vv]ol|[Nn]o|[Ii]ss)\\. ?\\d+,? \\($|\\b[Ee]d\\.,? $");

  /** "his novel “The Bells” (1968)". */
  private static final Pattern TITLE_BEFORE =
      Pattern.compile(
          "[”\"’*_] \\($|\\b[Ii]n (?:This|An?|The|My|Our|Why|How|What) (?:[\\p{L}’-]+ ){1,6}\\p{Lu}[\\p{L}’-]+ \\($|\\b"
              + TEXTS
              + " (?:\\p{Lu}[\\p{L}’-]+ (?:(?:of|the|in|and|on|for|a) ){0,2})+\\($");

  /** What tells of any time, unlike a report, survey or census, which tells of its own. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)\\b(?:articles?|books?|interviews?|essays?|accounts?|history|memoirs?)\\b");

  private Citations() {}

  /** Whether the text that a sentence cites gives figures of the time it appeared. */
  public static boolean tellOfTheirTime(String sentence) {
    return !ARTICLE.matcher(sentence).find();
  }

  static boolean hold(Window window, Shape shape) {
    String left = window.left();
    String right = window.right();
    boolean closes = CLOSES.matcher(right).find();
    return TEXT_AFTER.matcher(right).find()
        || (TEXT_BEFORE.matcher(left).find() && !LAW_BEFORE.matcher(left).find())
        || (closes && shape == Shape.YEAR && AUTHOR_IN_BRACKETS.matcher(left).find())
        || (shape == Shape.YEAR
            && AUTHOR_BEFORE.matcher(left).find()
            && ARGUES.matcher(right).find())
        || (closes && shape == Shape.YEAR && TITLE_BEFORE.matcher(left).find())
        || IMPRINT.matcher(left).find();
  }
}
