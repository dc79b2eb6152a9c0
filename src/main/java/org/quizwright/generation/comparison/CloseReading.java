package org.quizwright.generation.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question that makes a student look closely at the words of one side.
 *
 * @param answer what a key accepts
 */
record CloseReading(String question, String answer) {

  /** One or two words that a writer holds at arm's length; never a title or a whole phrase. */
  private static final Pattern DOUBTED =
      Pattern.compile("[‘“](\\p{Ll}[\\p{L}-]+)[’”](?=[\\s,.;])|so-called [‘“]?([\\p{L}-]+)[’”]?");

  private static final int SHORT = 20;

  private static final Pattern CONDEMNING =
      Pattern.compile(
          "(?i)\\b(robbed|betrayal|betrayed|rotten|ruthless|criminal|humiliating|demeaning|useless"
              + "|damned|looting|stunning|devastating|vicious|slander|brutal|cruel|shameful"
              + "|disgraceful|greedy|wicked|filthy|starved|appalling|gobbled|despotism|parasitic)\\b");

  private static final Pattern DETAIL =
      Pattern.compile("\\b\\d[\\d.,]*\\d(?:s\\b|(?: per ?cent| million| billion)?)");

  private static final Pattern EYEWITNESS = Pattern.compile("\\b(?:I|we|We|us|our|Our|my|My)\\b");

  /** The most telling feature of either side's words; nothing where they have none. */
  static Optional<CloseReading> of(Pairing pairing) {
    return doubtedByBoth(pairing)
        .or(() -> first(pairing, CloseReading::doubted))
        .or(() -> first(pairing, CloseReading::condemning))
        .or(() -> first(pairing, CloseReading::eyewitness))
        .or(() -> first(pairing, CloseReading::details));
  }

  private static Optional<CloseReading> doubtedByBoth(Pairing pairing) {
    List<String> theirs = doubtedWords(pairing.right());
    String left = pairing.left().voice().shortName();
    String right = pairing.right().voice().shortName();
    return doubtedWords(pairing.left()).stream()
        .filter(theirs::contains)
        .findFirst()
        .map(
            word ->
                new CloseReading(
                    "Both %s and %s put the word “%s” in quotation marks. Why? Support your answer with other words from either source."
                        .formatted(left, right, word),
                    "The marks keep the word at a distance: others say “%s”, both %s and %s doubt it. One mark for that, one for words that bear it out."
                        .formatted(word, left, right)));
  }

  private static List<String> doubtedWords(Excerpt excerpt) {
    return DOUBTED
        .matcher(excerpt.text())
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .toList();
  }

  private interface Finder {
    Optional<CloseReading> in(Excerpt excerpt);
  }

  private static Optional<CloseReading> first(Pairing pairing, Finder finder) {
    return Stream.of(pairing.right(), pairing.left())
        .flatMap(excerpt -> finder.in(excerpt).stream())
        .findFirst();
  }

  private static Optional<CloseReading> doubted(Excerpt excerpt) {
    Matcher found = DOUBTED.matcher(excerpt.text());
    if (!found.find()) {
      return Optional.empty();
    }
    String word = found.group(1) == null ? found.group(2) : found.group(1);
    String name = excerpt.voice().shortName();
    return Optional.of(
        new CloseReading(
            "Why do you think "
                + name
                + " puts the word “"
                + word
                + "” in quotation marks? Support your answer with other words from the source.",
            "The marks keep the word at a distance: others say “"
                + word
                + "”, "
                + name
                + " doubts it. "
                + bornOut(excerpt, word)));
  }

  /** Other words that show the doubt: "so-called", or a denial. */
  private static String bornOut(Excerpt excerpt, String word) {
    String marks = "One mark for that, one for words that bear it out";
    if (Pattern.compile("so-called [‘“]?" + Pattern.quote(word)).matcher(excerpt.text()).find()) {
      return marks + ", such as “so-called”.";
    }
    return excerpt.statements().stream()
        .map(Statement::exact)
        .filter(text -> PointFinder.denies(text) && !text.contains(word))
        .filter(text -> text.split("\\s+").length <= SHORT)
        .filter(QuotationMarks::areBalanced)
        .map(text -> marks + ", such as “" + text.replaceFirst("[.]$", "") + "”.")
        .findFirst()
        .orElse(marks + ".");
  }

  private static Optional<CloseReading> condemning(Excerpt excerpt) {
    List<String> words =
        CONDEMNING
            .matcher(excerpt.text())
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String name = excerpt.voice().shortName();
    return Optional.of(
        new CloseReading(
            "What does the word “"
                + words.get(0)
                + "” tell you about "
                + name
                + "’s view? Explain how a neutral word would change the sense.",
            "“"
                + words.get(0)
                + "” isn’t neutral: with it "
                + name
                + " judges instead of only reporting. A neutral word would leave the judgement to the"
                + " reader."));
  }

  private static Optional<CloseReading> eyewitness(Excerpt excerpt) {
    boolean there =
        excerpt.voice().standing() == Standing.PARTICIPANT
            && EYEWITNESS.matcher(excerpt.text()).results().count() >= 2;
    String name = excerpt.voice().shortName();
    return there
        ? Optional.of(
            new CloseReading(
                "Which words show that "
                    + name
                    + " speaks from experience? What difference does that make?",
                said(excerpt)
                    + ": "
                    + name
                    + " tells what people like the speaker saw and felt, which an outsider couldn’t;"
                    + " but it is one person’s experience."))
        : Optional.empty();
  }

  private static String said(Excerpt excerpt) {
    return EYEWITNESS
        .matcher(excerpt.text())
        .results()
        .map(found -> "“" + found.group() + "”")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Numbers make an account look sure; a class may ask whether they do. */
  private static Optional<CloseReading> details(Excerpt excerpt) {
    List<String> found =
        DETAIL.matcher(excerpt.text()).results().map(MatchResult::group).distinct().toList();
    String name = excerpt.voice().shortName();
    return found.size() < 2
        ? Optional.empty()
        : Optional.of(
            new CloseReading(
                "Find two numbers or dates that "
                    + name
                    + " gives. Do they make the account more trustworthy? Explain.",
                "For example “%s” and “%s”: such details can be checked in other sources; but they don’t show that what is made of them is right."
                    .formatted(found.get(0), found.get(1))));
  }
}
