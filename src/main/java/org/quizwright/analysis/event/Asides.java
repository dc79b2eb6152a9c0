package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a sentence and its asides apart: what a relative clause or an apposition tells becomes a
 * sentence of its own, and what is left reads without it.
 */
final class Asides {

  /** The phrase that an aside belongs to: what stands between the last comma and the aside. */
  private static final String HEAD = "(?<head>(?:^|(?<=[,;:] ))[^,;:()]{3,80}?)";

  /** "destined for a new institute, which": the institute is told of. */
  private static final Pattern DEPENDENT =
      Pattern.compile(
          "^\\p{Ll}+(?:ed|en|ing) (?:for|by|to|in|at|with|from|on|of) (?=(?:the|an?|his|her|its|their) )");

  private static final String RELATIVE =
      "(?:one of [^,;]{3,60}? )?(?:which|who|that) (?<told>(?:had |was |were )?[^,;]{5,}?)";

  private static final Pattern ASIDE = Pattern.compile(HEAD + ", " + RELATIVE + "(?<rest>,|$)");

  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?<=\\p{L}), (?:once|then|now|later|formerly|also|a|an|the|one of) [^,;:()]{3,80}, "
              + "(?!(?:among|including|most|some|many|all|and|of|with)\\b)");

  private static final Pattern DESCRIBED =
      Pattern.compile(
          "\\b((?:[Oo]ne of )?(?:[Tt]he|[Aa]n?) \\p{L}[^,;:()]{3,60}), ((?:\\p{Lu}[\\p{L}’.-]+ )+\\p{Lu}[\\p{L}’-]+)"
              + "(?:,(?= )(?! (?:and|or)\\b)|(?= \\p{Ll}))");

  /** "which the mayor opened": the relative clause has a subject of its own. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:the|an?|he|she|they|it|we|his|her|their|its|our|some|many|most|all)\\b|\\p{Lu}");

  /** "founded a society in 1839, which": not the year is told of. */
  private static final Pattern ENDS_WITH_DATE = Pattern.compile("\\d{4}$");

  /** The comma of "20,000" parts nothing. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3})");

  private static final Pattern NAMED = Pattern.compile("\\p{Lu}[\\p{L}’.-]+ \\p{Lu}[\\p{L}’-]+$");

  /** "Under pressure from Grey the mayor, Ann Rowe, left": two names that would run together. */
  private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}’.-]+ $");

  /** "Cheered by", as a phrase of its own begins. */
  static final String PARTICIPLE_BY = "(?:^|, )(?:\\p{L}+ly )?\\p{L}+(?:ed|en|wn) by ";

  private static final Pattern CAUSED_BY = Pattern.compile(PARTICIPLE_BY + "$");

  private static final Pattern ENDS_WITH_PLACE =
      Pattern.compile("\\b(?:at|in|near|from|to|outside) (?:\\p{Lu}[\\p{L}’-]+ ?)+$");

  private static final String MARK = "\u2063";

  private Asides() {}

  /** Whether {@code label} keeps such a description and loses the name. */
  static boolean dropName(String sentence, String label) {
    return DESCRIBED
        .matcher(sentence)
        .results()
        .anyMatch(
            found ->
                label.toLowerCase(Locale.ROOT).contains(found.group(1).toLowerCase(Locale.ROOT))
                    && !label.contains(found.group(2)));
  }

  /** "the mayor of Hull, Ann Rowe, left" → "Ann Rowe left"; empty where nobody is so described. */
  static Optional<String> named(String sentence) {
    Matcher described = DESCRIBED.matcher(sentence);
    String told =
        described.replaceAll(
            found ->
                Matcher.quoteReplacement(
                    isBesideTheDoer(sentence, found) ? found.group() : named(sentence, found)));
    return told.equals(sentence)
        ? Optional.empty()
        : Optional.of(RunningText.capitalised(told).replace(" , ", ", "));
  }

  private static String named(String sentence, MatchResult found) {
    boolean nameBefore = NAME_BEFORE.matcher(sentence.substring(0, found.start())).find();
    return (nameBefore ? ", " : "") + found.group(2);
  }

  /**
   * "Cheered by the news of the day, Ann Rowe left": she isn't the news; nor is Upper Hull somebody
   * in "a rising at Norwick, Upper Hull".
   */
  private static boolean isBesideTheDoer(String sentence, MatchResult found) {
    return ENDS_WITH_PLACE.matcher(found.group(1)).find()
        || CAUSED_BY.matcher(sentence.substring(0, found.start())).find();
  }

  /** Sentences that {@code sentence} holds in an aside, and the sentence without it. */
  static List<String> apart(String text) {
    String sentence = THOUSANDS.matcher(text).replaceAll(MARK);
    List<String> parts = new ArrayList<>();
    Matcher aside = ASIDE.matcher(bare(sentence));
    if (aside.find()
        && !SUBJECT.matcher(aside.group("told")).lookingAt()
        && !ENDS_WITH_DATE.matcher(aside.group("head")).find()) {
      String head = DEPENDENT.matcher(aside.group("head")).replaceFirst("");
      parts.add(RunningText.capitalised(head + " " + aside.group("told")) + ".");
    }
    parts.addAll(without(sentence));
    return parts.stream().map(part -> part.replace(MARK, ",")).toList();
  }

  /** The sentence without its first relative clause, and without its first apposition. */
  static List<String> without(String text) {
    String sentence = THOUSANDS.matcher(text).replaceAll(MARK);
    List<String> parts = new ArrayList<>();
    String bare = bare(sentence);
    Matcher aside = ASIDE.matcher(bare);
    if (aside.find() && !aside.group("rest").isEmpty()) {
      parts.add(bare.substring(0, aside.end("head")) + bare.substring(aside.end("rest")) + ".");
    }
    Matcher apposition = APPOSITION.matcher(bare);
    if (apposition.find() && !runsNamesTogether(bare, apposition)) {
      parts.add(
          bare.substring(0, apposition.start()) + " " + bare.substring(apposition.end()) + ".");
    }
    return parts.stream().map(part -> part.replace(MARK, ",")).toList();
  }

  /** "dismissed Ann Rowe, the head of the school, Sir John Hale was sure". */
  private static boolean runsNamesTogether(String sentence, Matcher apposition) {
    return NAMED.matcher(sentence.substring(0, apposition.start())).find()
        && Character.isUpperCase(sentence.charAt(apposition.end()));
  }

  private static String bare(String sentence) {
    return sentence.replaceFirst("[.!?]+$", "");
  }
}
