package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.SpelledYear;

/** Says plainly what a time "saw" or "brought": "1929 saw the collapse of the stock market". */
final class SeeingYears {

  private static final List<String> SEEING = List.of("see", "bring", "witness");

  /** Nothing but a time: in this place a name would be somebody who saw it. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:The )?(?<named>(?:year|spring|summer|autumn|winter|month) (?:of )?)?"
              + "(?<time>(?:\\p{Lu}\\p{Ll}+ )?\\d{4}|"
              + SpelledYear.WORDS
              + "|(?:same|following|next|previous) (?:year|month|week|day|spring|summer|autumn|winter))");

  private static final String PREPOSITION =
      "(?:at|by|in|to|on|as|with|for|from|between|against|after)";

  /** What happened, to whom, and the circumstances. */
  private static final Pattern OF =
      Pattern.compile(
          "(?<noun>[\\p{L}-]+) of (?<whom>\\S+(?: (?!%1$s )\\S+)*)(?<rest>(?: %1$s .*)?)"
              .formatted(PREPOSITION));

  private static final Pattern SECOND =
      Pattern.compile("\\band (?:the|an?|its|their) [\\p{L}-]+ of ");

  /** "a new coin to Hull": a thing in few words, and where to. */
  private static final Pattern THING =
      Pattern.compile(
          "(?<what>(?!no\\b|nothing|nobody|him\\b|her\\b|them\\b|us\\b)(?:[\\p{Ll}-]+ ?){1,4}?)(?<goal>(?: to \\p{Lu}[\\p{L}’-]+)?)");

  private SeeingYears() {}

  /** Whether the predicate is what a time, as its subject, does: a year does nothing. */
  static boolean sees(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    return SEEING.contains(sentence.token(predicate.head()).lemma())
        && when(sentence, predicate.head()).isPresent();
  }

  /** "The stock market collapsed in 1929"; empty where no time sees anything. */
  static Optional<String> told(ParsedSentence sentence) {
    int verb = sentence.root().orElse(-1);
    return verb >= 0
            && SEEING.contains(sentence.token(verb).lemma())
            && sentence.token(verb).hasTag("VBD")
        ? when(sentence, verb)
            .flatMap(when -> seen(sentence, verb).map(what -> when + ", " + what + "."))
        : Optional.empty();
  }

  /** "In 1929", where it is the subject. */
  private static Optional<String> when(ParsedSentence sentence, int verb) {
    String before = sentence.text().substring(0, sentence.token(verb).start()).strip();
    Matcher time = TIME.matcher(before.split(",", 2)[0]);
    if (!time.matches()) {
      return Optional.empty();
    }
    String words = time.group("time");
    boolean relative = words.matches("(?:same|following|next|previous) .*");
    String part = time.group("named") == null ? "" : "the " + time.group("named");
    return Optional.of(relative ? "The " + words : "In " + part + words);
  }

  /** What was seen, as a clause. */
  private static Optional<String> seen(ParsedSentence sentence, int verb) {
    int end =
        IntStream.range(verb + 1, sentence.tokens().size())
            .filter(i -> sentence.token(i).text().matches("[,;:.–—]"))
            .findFirst()
            .orElse(sentence.tokens().size());
    if (end <= verb + 1) {
      return Optional.empty();
    }
    Span rest = new Span(sentence.token(verb + 1).start(), sentence.token(end - 1).end());
    return IntStream.range(verb + 2, end)
        .filter(i -> sentence.token(i).hasTag("VBN", "VBD") && sentence.token(i - 1).isNoun())
        .boxed()
        .findFirst()
        .map(participle -> undergone(sentence, rest, participle))
        .or(() -> happened(sentence.text(rest)))
        .or(
            () ->
                sentence.token(verb).lemma().equals("bring")
                    ? came(sentence.text(rest))
                    : Optional.empty());
  }

  /** "four ships handed over" → "four ships were handed over". */
  private static String undergone(ParsedSentence sentence, Span rest, int participle) {
    int at = sentence.token(participle).start();
    return sentence.text().substring(rest.start(), at)
        + SubjectAndVerb.was(sentence, participle - 1)
        + sentence.text().substring(at, rest.end());
  }

  /** "the founding of the Labour Party in Leeds" → "the Labour Party was founded in Leeds". */
  private static Optional<String> happened(String what) {
    String phrase = what.replaceFirst("^(?:[Tt]he|an?|its|their) ", "");
    Matcher of = OF.matcher(phrase);
    if (SECOND.matcher(phrase).find() || phrase.matches("no .*|.*\\b(?:into|onto|upon)\\b.*")) {
      return Optional.empty();
    }
    if (of.matches()) {
      return EventNouns.saying(of.group("noun"), true)
          .filter(saying -> saying.form() != EventNouns.Form.HAPPENS)
          .map(saying -> of.group("whom") + verb(saying) + of.group("rest"));
    }
    String noun = phrase.split(" (?:in|at|on|between|against|by|over|for|from) ", 2)[0];
    return EventNouns.isEvent(noun.substring(noun.lastIndexOf(' ') + 1))
        ? Optional.of(what + NominalLabel.TOOK_PLACE)
        : Optional.empty();
  }

  private static String verb(EventNouns.Saying saying) {
    return saying.form() == EventNouns.Form.UNDERGOES
        ? " was " + saying.past()
        : " " + saying.past();
  }

  /** "a new coin to Hull" → "a new coin came to Hull". */
  private static Optional<String> came(String what) {
    Matcher thing = THING.matcher(what);
    return thing.matches()
        ? Optional.of(thing.group("what").strip() + " came" + thing.group("goal"))
        : Optional.empty();
  }
}
