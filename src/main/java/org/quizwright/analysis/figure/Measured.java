package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;

/** What an amount counts, as a phrase that reads well by itself. */
final class Measured {

  private static final Pattern OF =
      Pattern.compile(
          "^\\s(?:(?:worth )?of|out of|or so of)\\s(?!them\\b|(?:these|those)(?! \\p{Ll})|whom\\b|which\\b|us\\b)(?:(?:the|its|their|his|her|all|our|remaining|these|those)\\s)*(?:(?:\\p{L}+\\s)?\\p{L}+[’']s\\s(?=\\d))?(?:\\d[\\d,.]*(?: million)?\\s)?");
  private static final Pattern THAN =
      Pattern.compile(
          "^ ((?!(?:per|over|under|after|ever|never|there|here|were|where|other|or)\\b)\\p{L}+(?:er|re)|deep|long|wide|high|tall|thick)\\b");

  private Measured() {}

  /** Empty where the sentence doesn't show it. */
  static String by(NumberPlace place, List<Reading> before) {
    return PlainMeasure.bracketed(place.before())
        .or(() -> Elliptical.by(place, before))
        .or(() -> of(place))
        .or(() -> counted(place))
        .or(() -> described(place))
        .or(() -> PlainMeasure.before(place.beforeHedge()).map(words -> owned(place, words)))
        .or(() -> Told.by(place, before))
        .map(Measured::sound)
        .orElse("");
  }

  private static String sound(String words) {
    boolean number = words.matches("(?i)\\d.*|.*\\b(?:hundred|thousand|million)s?\\b.*");
    return words.length() < 3 || number || words.startsWith("’") ? "" : words;
  }

  /**
   * "89 percent of all household wealth in the country", "18 tons of coal", "8 out of the 70
   * mines".
   */
  private static Optional<String> of(NumberPlace place) {
    Matcher of = OF.matcher(place.behind());
    if (!of.find()) {
      return Optional.empty();
    }
    ParsedSentence sentence = place.sentence();
    boolean near = Units.isLength(place.amount().unit()) && place.beforeHedge().endsWith("within ");
    if (near) {
      return PlainMeasure.from(place.behind());
    }
    int start = place.amount().span().end() + of.end();
    return Counted.noun(sentence, start)
        .map(
            noun -> {
              int at = sentence.tokens().indexOf(noun);
              String phrase = Phrases.noun(sentence, at, start);
              return Predication.of(sentence, place.top(), phrase, noun);
            })
        .filter(words -> !words.matches("(?:levels?|\\d.*)"));
  }

  /** "67,000 children": the nouns that follow a bare count, or a unit: "a $5 million loan". */
  private static Optional<String> counted(NumberPlace place) {
    ParsedSentence sentence = place.sentence();
    int end = place.amount().span().end();
    if (place.amount().kind() == Amount.Kind.MEASURE && place.amount().isShare()) {
      return Optional.empty();
    }
    return Counted.noun(sentence, end)
        .map(
            noun -> {
              int at = sentence.tokens().indexOf(noun);
              return Predication.of(sentence, at, Phrases.noun(sentence, at, end), noun);
            });
  }

  /** "three to four years shorter", "eleven feet deep", "1.7 times higher" describe the subject. */
  private static Optional<String> described(NumberPlace place) {
    Matcher than = THAN.matcher(place.behind());
    OptionalInt verb = than.find() ? place.verb() : OptionalInt.empty();
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    ParsedSentence sentence = place.sentence();
    OptionalInt subject = NumberPlace.subject(sentence, verb.getAsInt());
    String size = than.group(1);
    boolean compares = size.matches(".*(?:er|re)");
    OptionalInt copula = sentence.child(verb.getAsInt(), "cop");
    if (!compares && copula.isEmpty()) {
      return Told.nounBefore(place).map(noun -> "how " + size + " the " + noun + " was");
    }
    String act = sentence.token(copula.orElse(verb.getAsInt())).text();
    return subject.isEmpty()
        ? Optional.empty()
        : Predication.plain(sentence, subject.getAsInt())
            .map(who -> (compares ? "how much " : "how ") + size + " " + who + " " + act);
  }

  /** "a population of 140 million": whose it is, where a possessor or a place says so. */
  private static String owned(NumberPlace place, String words) {
    OptionalInt verb = place.verb();
    OptionalInt subject =
        verb.isPresent()
            ? NumberPlace.subject(place.sentence(), verb.getAsInt())
            : OptionalInt.empty();
    if (subject.isEmpty()
        || place.sentence().token(subject.getAsInt()).start() > place.amount().span().start()) {
      return words;
    }
    boolean has =
        List.of("have", "receive", "get", "earn", "enjoy", "charge", "pay")
            .contains(place.sentence().token(verb.getAsInt()).lemma());
    boolean pronoun = NumberPlace.isPronoun(place.sentence().token(subject.getAsInt()));
    return has && !pronoun
        ? words + " of " + Told.noun(place.sentence(), subject.getAsInt())
        : words;
  }
}
