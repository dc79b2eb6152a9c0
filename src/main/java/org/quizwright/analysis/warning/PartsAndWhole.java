package org.quizwright.analysis.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.NumberWord;
import org.quizwright.model.content.Warning;

/** Warns where a sentence names all the parts of a whole and they don't make it up. */
final class PartsAndWhole {

  private static final String NUMBER = "(\\d{1,4}|" + NumberWord.words(0, 12) + ")";

  /** Eight ships, five cogs and four smaller vessels, … */
  private static final Pattern PARTS =
      Pattern.compile(
          "\\b"
              + NUMBER
              + " (\\p{Ll}+s)[,:] "
              + NUMBER
              + " (?:of them )?([\\p{Ll} -]+?)(?:, "
              + NUMBER
              + " ([\\p{Ll} -]+?))?,? and "
              + NUMBER
              + " ([\\p{Ll} -]+?)(?=[,.;])",
          Pattern.CASE_INSENSITIVE);

  /** Four demands: guards, one wage scale, and waiting time. */
  private static final Pattern LISTED =
      Pattern.compile(
          "\\b" + NUMBER + " (?:\\p{Ll}+ )?(\\p{Ll}+s): ([^.:;]+, (?:and|or) [^.:;,]+)[.;]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)(?: ?%| per ?cent)");
  private static final Pattern ALL_VOICES =
      Pattern.compile(
          "\\b(?:undecided|don[’']t know|no opinion|abstained|the rest|the remaining|the remainder)\\b");

  private PartsAndWhole() {}

  static List<Warning> find(List<AnalysedPassage> passages) {
    List<Warning> warnings = new ArrayList<>();
    for (AnalysedPassage passage : passages) {
      for (AnalysedSentence sentence : passage.sentences()) {
        finding(sentence.text())
            .ifPresent(
                text ->
                    warnings.add(
                        new Warning(sentence.ref().source(), sentence.ref().passage(), text)));
      }
    }
    return warnings;
  }

  private static Optional<String> finding(String text) {
    return parts(text).or(() -> listed(text)).or(() -> shares(text));
  }

  private static Optional<String> parts(String text) {
    Matcher matcher = PARTS.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int sum = value(matcher.group(3)) + value(matcher.group(5)) + value(matcher.group(7));
    return sum == value(matcher.group(1))
        ? Optional.empty()
        : Optional.of("The parts don’t make up the whole: “" + matcher.group() + "”.");
  }

  private static Optional<String> listed(String text) {
    Matcher matcher = LISTED.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int items = matcher.group(3).split(", ").length;
    int told = value(matcher.group(1));
    return items == told
        ? Optional.empty()
        : Optional.of(
            "Said to be " + told + ", but " + items + " are named: “" + matcher.group() + "”.");
  }

  /** Three shares or more that leave nobody out. */
  private static Optional<String> shares(String text) {
    List<Double> shares = PERCENT.matcher(text).results().map(PartsAndWhole::share).toList();
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    boolean whole = shares.size() > 2 && ALL_VOICES.matcher(text).find();
    return whole && Math.abs(sum - 100) > 1
        ? Optional.of("The shares add up to " + Math.round(sum) + " percent: “" + text + "”")
        : Optional.empty();
  }

  private static double share(MatchResult match) {
    return Double.parseDouble(match.group(1));
  }

  private static int value(String number) {
    if (number == null) {
      return 0;
    }
    int word = NumberWord.of(number.toLowerCase(Locale.ROOT));
    return word >= 0 ? word : Integer.parseInt(number);
  }
}
