package org.quizwright.generation.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.KeyQuotes.Quote;

/**
 * A question that makes a student look closely at the words of one side.
 *
 * @param answer what a key accepts
 */
record CloseReading(String question, String answer) {

  /** One or two words that a writer holds at arm's length; never a title or a whole phrase. */
  private static final Pattern DOUBTED =
      Pattern.compile("[‘“](\\p{Ll}[\\p{L}-]+)[’”](?=[\\s,.;])|so-called [‘“]?([\\p{L}-]+)[’”]?");

  private static final Pattern CONDEMNING =
      Pattern.compile(
          "(?i)\\b(robbed|betrayal|betrayed|rotten|ruthless|criminal|humiliating|demeaning|useless"
              + "|damned|looting|stunning|devastating|vicious|slander|brutal|cruel|shameful"
              + "|disgraceful|greedy|wicked|filthy|starved|appalling|gobbled|despotism|parasitic)\\b");

  private static final Pattern EYEWITNESS = Pattern.compile("\\b(?:I|we|We|us|our|Our|my|My)\\b");

  /** The most telling feature of either side's words, else what they let one infer. */
  static CloseReading of(Pairing pairing, Subject subject, ModelAnswer answer) {
    return doubted(pairing.right(), answer.right())
        .or(() -> doubted(pairing.left(), answer.left()))
        .or(() -> first(pairing, CloseReading::condemning))
        .or(() -> first(pairing, CloseReading::eyewitness))
        .orElseGet(() -> inference(pairing, subject, answer));
  }

  private interface Finder {
    Optional<CloseReading> in(Excerpt excerpt);
  }

  private static Optional<CloseReading> first(Pairing pairing, Finder finder) {
    return Stream.of(pairing.right(), pairing.left())
        .flatMap(excerpt -> finder.in(excerpt).stream())
        .findFirst();
  }

  private static Optional<CloseReading> doubted(Excerpt excerpt, Quote shown) {
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
                + " doubts it. Shown, for example, by "
                + shown.inMarks()
                + "."));
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

  private static CloseReading inference(Pairing pairing, Subject subject, ModelAnswer answer) {
    String name = pairing.right().voice().shortName();
    String topic = subject.fill(pairing.point().matter().frames().topic());
    return new CloseReading(
        "What can you infer about %s from %s’s words %s?"
            .formatted(topic, name, answer.right().inMarks()),
        "Any inference that the words bear out: one mark for it, one for the words that show it.");
  }
}
