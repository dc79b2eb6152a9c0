package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** Says plainly what a time "saw" or "brought": "1929 saw the collapse of the stock market". */
final class SeeingYears {

  private static final List<String> SEEING = List.of("see", "bring", "witness");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:The )?(?<named>(?:year|spring|summer|autumn|winter|month) (?:of )?)?"
              + "(?<time>(?:\\p{Lu}\\p{Ll}+ )?\\d{4}|\\p{Lu}\\p{Ll}+(?:[- ]\\p{Ll}+)+"
              + "|(?:same|following|next|previous) (?:year|month|week|day|spring|summer|autumn|winter))");

  private static final Pattern OBJECT = Pattern.compile("(?<noun>[\\p{L}-]+) of (?<object>.+)");

  private SeeingYears() {}

  /** Whether the predicate is what its date, as a subject, does: a year does nothing. */
  static boolean sees(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    OptionalInt subject = predicate.clause().subject();
    return SEEING.contains(sentence.token(predicate.head()).lemma())
        && subject.isPresent()
        && sentence.within(predicate.date().span()).contains(subject.getAsInt());
  }

  /** "The stock market collapsed in 1929"; empty where no time sees anything. */
  static Optional<String> told(ParsedSentence sentence) {
    OptionalInt verb =
        sentence.root().stream()
            .filter(i -> SEEING.contains(sentence.token(i).lemma()))
            .findFirst();
    return verb.stream()
        .filter(i -> sentence.token(i).hasTag("VBD"))
        .boxed()
        .flatMap(i -> when(sentence, i).flatMap(when -> told(sentence, i, when)).stream())
        .findFirst();
  }

  /** "In 1929", where it is the subject and not somebody. */
  private static Optional<String> when(ParsedSentence sentence, int verb) {
    String before = sentence.text().substring(0, sentence.token(verb).start()).strip();
    Matcher time = TIME.matcher(before.split(",", 2)[0]);
    if (!time.matches()) {
      return Optional.empty();
    }
    String named = time.group("named");
    String words = time.group("time");
    boolean relative = words.matches("(?:same|following|next|previous) .*");
    String part = named == null ? "" : "the " + named;
    return Optional.of(relative ? "The " + words : "In " + part + words);
  }

  private static Optional<String> told(ParsedSentence sentence, int verb, String when) {
    return sentence.child(verb, "obj", "nsubj", "ccomp", "xcomp").stream()
        .boxed()
        .flatMap(i -> seen(sentence, verb).stream())
        .map(what -> when + ", " + what + ".")
        .findFirst();
  }

  /** What was seen, as a clause. */
  private static Optional<String> seen(ParsedSentence sentence, int verb) {
    int end =
        IntStream.range(verb + 1, sentence.tokens().size())
            .filter(i -> sentence.token(i).text().matches("[,;:.–—]"))
            .findFirst()
            .orElse(sentence.tokens().size());
    OptionalInt done =
        IntStream.range(verb + 2, end)
            .filter(i -> sentence.token(i).hasTag("VBN", "VBD"))
            .filter(i -> sentence.token(i - 1).isNoun())
            .findFirst();
    if (end <= verb + 1) {
      return Optional.empty();
    }
    int from = sentence.token(verb + 1).start();
    String what = sentence.text().substring(from, sentence.token(end - 1).end());
    if (done.isEmpty()) {
      boolean brings = sentence.token(verb).lemma().equals("bring");
      return happened(what).or(() -> brings ? Optional.of(came(what)) : Optional.empty());
    }
    int participle = sentence.token(done.getAsInt()).start();
    return Optional.of(
        sentence.text().substring(from, participle)
            + SubjectAndVerb.was(sentence, done.getAsInt() - 1)
            + sentence.text(new Span(participle, sentence.token(end - 1).end())));
  }

  /** "a new coin to Hull" → "a new coin came to Hull". */
  private static String came(String what) {
    int goal = what.indexOf(" to ");
    return goal < 0 ? what + " came" : what.substring(0, goal) + " came" + what.substring(goal);
  }

  /** "the founding of the Labour Party" → "the Labour Party was founded". */
  private static Optional<String> happened(String what) {
    String phrase = what.replaceFirst("^(?:[Tt]he|an?|its|their) ", "");
    Matcher object = OBJECT.matcher(phrase);
    if (object.matches()) {
      return EventNouns.saying(object.group("noun"), true)
          .map(saying -> object.group("object") + " " + verb(saying));
    }
    String noun = phrase.split(" (?:in|at|on|between|against|by|over|for|from) ", 2)[0];
    return EventNouns.isEvent(noun.substring(noun.lastIndexOf(' ') + 1))
        ? Optional.of(what + NominalLabel.TOOK_PLACE)
        : Optional.empty();
  }

  private static String verb(EventNouns.Saying saying) {
    return switch (saying.form()) {
      case HAPPENS -> "took place";
      case UNDERGOES -> "was " + saying.past();
      case DOES -> saying.past();
    };
  }
}
