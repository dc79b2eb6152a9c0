package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names a speaker by set phrases: "according to", "in the words of", "as she put it". */
final class SpeakerPhrases {

  /** A noun phrase: up to a comma, a bracket or a clause; titles keep their full stops. */
  private static final String WHOM =
      "((?:(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Capt|Rev|Prof)\\.|[^,.;:()“”‘\"])+?)"
          + "(?=[,.;:()“”‘\"]|\\s(?:who|which|that|in (?:his|her|their|an?|\\d)|on|at|to"
          + "|he|she|it|there)\\b|$)";

  private static final List<Pattern> BESIDE =
      List.of(
          Pattern.compile("(?i:\\baccording to|\\bin the (?:words|phrase|opinion) of)\\s+" + WHOM),
          Pattern.compile(
              "(?i:\\bas)\\s+(?!\\d|(?:early|late|long|far|soon|much|many|well|often|if|though) )((?:[^,.;:()“”‘\"]|(?<=Mr|Mrs|Ms|Dr|St)\\.)+?)(?:\\s+(?:once|later|aptly|famously|himself|herself))?"
                  + "\\s+(?:put|puts|called|calls|had|expressed|phrased|described|said|wrote|noted|remarked|explained|recalled|told)"
                  + "\\b(?:\\s+(?:it|them|this))?"),
          Pattern.compile(
              ", (?:recalled|remembered|wrote|said|argued|noted|observed|added|declared|claimed|reported"
                  + "|complained|warned|thought) ((?:\\p{Lu}[\\p{L}.’-]* ?){1,4})(?:, [^,]{2,50})?[,.]*\\.$"),
          Pattern.compile(
              "\\b[Aa]s\\s+((?:\\p{Lu}[\\p{L}.’-]+\\s?){1,4}),\\s[^,.;:()“”‘\"]{3,60},\\s+(?:\\w+ly\\s+)?"
                  + "(?:explained|put|said|wrote|noted|remarked|told|reported|recalled)\\b"),
          Pattern.compile(
              "^(?:To|For)\\s((?:\\p{Lu}[\\p{L}.’-]+\\s?){2,4})(?=[,\\s]).*\\b(?:was|were|is|are|meant"
                  + "|seemed|remained|represented|looked like)\\.$"),
          Pattern.compile(
              "(?i:\\bin)\\s+(\\p{Lu}[^,.;:()“”‘\"]*?|the [^,.;:()“”‘\"]*?|his|her|their)(?:[’']s?)?\\s+(?:own\\s+)?"
                  + "(?:words|phrase|view|account)\\b"),
          Pattern.compile("\\b([Oo]ne of (?:the|his|her|their) \\p{Ll}[\\p{Ll}-]*) who\\b"));

  private static final List<Pattern> BEHIND =
      List.of(
          Pattern.compile(
              "^(?:So|Thus)\\s+(?:(?:said|spoke|wrote|ran|went|declared|argued|concluded)\\s+|(?=\\p{Lu}))"
                  + WHOM),
          Pattern.compile("^(?:[Tt]he (?:speaker|writer|author)|[Ii]t) (?:was|is)\\s+" + WHOM),
          Pattern.compile(
              "^(?:[Tt]hese|[Tt]hose|[Ss]uch|[Tt]his|[Tt]hat)\\s(?:were|was|are|is)\\s+(?:the\\s+)?\\p{Ll}*\\s?"
                  + "(?:words|answer|reply|verdict|cry|advice|lament|report|message)\\s+(?:of|from|by)\\s+"
                  + WHOM),
          Pattern.compile("^With these words,?\\s+" + WHOM));

  private SpeakerPhrases() {}

  /** From the words beside a quotation. */
  static Optional<String> beside(String fragment) {
    return first(BESIDE, fragment);
  }

  /** From the sentence after a quotation. */
  static Optional<String> behind(String sentence) {
    return first(BEHIND, sentence);
  }

  /** Where in the words beside a quotation the phrase of {@link #beside} begins. */
  static int at(String fragment) {
    return BESIDE.stream()
        .map(pattern -> pattern.matcher(fragment))
        .filter(Matcher::find)
        .mapToInt(Matcher::start)
        .findFirst()
        .orElse(0);
  }

  private static Optional<String> first(List<Pattern> patterns, String text) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1).strip())
        .findFirst();
  }
}
