package org.quizwright.analysis.time;

import java.util.regex.Pattern;
import org.quizwright.language.NumberWord;

/** Numbers that look like years but count, price, number or measure something. */
final class Counts {

  private static final String PEOPLE =
      "(?:people|men|women|children|troops|infantry|cavalry|horsemen|workers|miners|strikers"
          + "|members|soldiers|knights|archers|sailors|prisoners|students|pupils|peasants"
          + "|inhabitants|delegates|deputies|families|households|volunteers|refugees|employees"
          + "|voters|residents|citizens|slaves|monks|nuns|settlers|souls|casualties|victims"
          + "|demonstrators|protesters|pilgrims|guests|passengers|persons|dead|wounded|strong)";
  private static final String THINGS =
      "(?:percent|per cent|million|billion|thousand|hours|hrs|or so|more|ships|houses|homes"
          + "|villages|towns|schools|shops|factories|mines|cases|copies|words|acres|hectares|books"
          + "|volumes|parishes|sheep|cattle|horses|oxen|guns|tanks|aircraft|planes|bombs|places"
          + "|pages|votes|seats|jobs|square|cubic|(?:rubles|roubles|dollars|pounds|francs|marks"
          + "|crowns|guilders|florins|ducats|livres|tons|tonnes|bushels|barrels|kilometres"
          + "|kilometers|meters|metres|km|miles|feet|yards|leagues|degrees|calories|volts|years"
          + "|days|weeks|months)\\b)";

  /** Of what is counted; "1851 two million" are a year and a number. */
  private static final String ADJECTIVE =
      "(?:(?!(?:with|by|in|on|at|from|to|for|and|or|but|when|as|was|were|had|an?|the|some|many|most|all|over|about|nearly|almost|around|only|%s|%s)\\b)[\\p{Ll}-]+ )?"
          .formatted(NumberWord.words(1, 19), NumberWord.tensWords());

  private static final Pattern DECIMAL = Pattern.compile("^(?:[.,]\\d|%|(?:st|nd|rd|th)\\b)");
  private static final Pattern THINGS_AFTER = Pattern.compile("^ " + ADJECTIVE + THINGS + "\\b");
  private static final Pattern PEOPLE_AFTER = Pattern.compile("^ " + ADJECTIVE + PEOPLE + "\\b");
  private static final Pattern ANYTHING_AFTER = Pattern.compile("^" + NumberWord.COUNTED);

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?i)(?:\\b(?:nos?|nr|numbers?|route|highway|room|flight|form|pages?|pp?|lines?"
              + "|chapter|vol|volume|art|article|section|box|house|unit|model|class|paragraph"
              + "|folio|fols?|ff|psalm|channel|platform|locomotive|engine"
              + "|(?<!\\blook(?:s|ed|ing)? )at|approx)\\.?|[#§№£$€¥])\\s$");
  private static final Pattern QUANTITY_OF =
      Pattern.compile(
          "(?i)\\b(?:crowd|army|force|fleet|garrison|population|total|number|group|membership"
              + "|staff|workforce|band|height|depth|length|distance|average|maximum|minimum|fine"
              + "|sum|price|salary|circulation|host|majority|figure|speed|weight|strength)s?"
              + "(?: \\p{Ll}+)? of (?:about |around |some |nearly |over )?$");
  private static final Pattern MEASURED =
      Pattern.compile(
          "(?i)\\b(?:(?:more|fewer|less|greater|rather|other|larger|higher) than|at least"
              + "|at most|as (?:many|much) as|over|nearly|almost|some|only|another|all|these"
              + "|those|exactly|upwards of|killed|killing|lost|losing|numbered|numbering"
              + "|totalled|totalling|totaled|employed|employing|cost|costing|sold|paid|paying"
              + "|earned|weighed|weighing|produced|captured|housed|exceeded|counted|contained"
              + "|recruited|mustered|slew|imprisoned|arrested|executed|deported|had|have|has"
              + "|times)(?: about| around)? $");

  private static final Pattern SPREAD =
      Pattern.compile(
          "(?:\\bat|thing|where|\\bnumber(?:ed|ing)|\\bvar(?:ied|ying)|\\brang(?:ed?|ing)|\\blay) "
              + "(?:from|between) $");
  private static final Pattern IN =
      Pattern.compile("(?i)\\b(?:in|since|during|throughout|year|until|till) $");
  private static final Pattern BY = Pattern.compile("(?:^|[,;—–] ?|\\b[Tt]hat )[Bb]y $");
  private static final Pattern BESIDE = Pattern.compile("(?i)\\b(?:after|before) $");
  private static final Pattern DETERMINER =
      Pattern.compile("(?i)(?:\\b(?:the|a|an|its|their|his|her|our|this|that)|[’']s|s[’']) $");

  private Counts() {}

  /** Whether the number between {@code left} and {@code right} is no year. */
  static boolean isCount(Window window) {
    String left = window.left();
    String right = window.right();
    if (DECIMAL.matcher(right).find()
        || NUMBERED.matcher(left).find()
        || QUANTITY_OF.matcher(left).find()
        || MEASURED.matcher(left).find()) {
      return true;
    }
    return THINGS_AFTER.matcher(right).find() || countsPeople(window);
  }

  private static boolean countsPeople(Window window) {
    String left = window.left();
    String right = window.right();
    boolean dates =
        IN.matcher(left).find()
            || BY.matcher(left).find()
            || DateNames.ACT_BEFORE.matcher(left).find();
    boolean beside = BESIDE.matcher(left).find() && !window.words().endsWith("00");
    if (dates || beside) {
      return false;
    }
    return DETERMINER.matcher(left).find()
        ? PEOPLE_AFTER.matcher(right).find()
        : ANYTHING_AFTER.matcher(right).find();
  }

  /** Whether "between 1500 and 2000" is how many of something there were. */
  static boolean isCountedRange(Window window) {
    if (SPREAD.matcher(window.left()).find()) {
      return true;
    }
    boolean round = window.words().matches("\\d+[05]0\\D+\\d+[05]0");
    return round
        && (THINGS_AFTER.matcher(window.right()).find()
            || ANYTHING_AFTER.matcher(window.right()).find());
  }
}
