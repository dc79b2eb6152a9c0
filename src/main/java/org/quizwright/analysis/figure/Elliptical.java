package org.quizwright.analysis.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/**
 * What a number counts that leaves out its noun: "41 of them children", "injuring 156", "12 were
 * deemed".
 */
final class Elliptical {

  private static final Pattern OF_THEM =
      Pattern.compile(
          "^ of (?:them|whom|these|those|us|you)\\b(?! of)(?: (?:were |are )?(?=\\p{Ll}))?");
  private static final Pattern CONVERSION = Pattern.compile("[\\[(](?:\\p{L}+, or )?(?:about )?$");
  private static final Pattern MORE = Pattern.compile("(?i)\\b(?:another|a further)\\s$");

  private static final Pattern ELSEWHERE =
      Pattern.compile("^ ((?:in|for|of) (?:the )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*)");
  private static final Pattern HERE =
      Pattern.compile("(?:in|for) (?:the )?\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)*");

  private Elliptical() {}

  /** Empty for an amount that names what it counts. */
  static Optional<String> by(NumberPlace place, List<Reading> before) {
    if (before.isEmpty()) {
      return first(place);
    }
    if (CONVERSION.matcher(place.before()).find() && place.amount().kind() == Amount.Kind.MEASURE) {
      return Optional.of(before.get(before.size() - 1).measures());
    }
    if (place.amount().kind() == Amount.Kind.MULTIPLE && place.behind().startsWith(" as ")) {
      return Optional.of(before.get(before.size() - 1).measures());
    }
    Matcher elsewhere = ELSEWHERE.matcher(place.behind());
    Reading last = before.get(before.size() - 1);
    if (place.amount().isShare() && last.amount().isShare() && elsewhere.find()) {
      return Optional.of(moved(last.measures(), elsewhere.group(1)));
    }
    ParsedSentence sentence = place.sentence();
    Token top = sentence.token(place.top());
    Matcher them = OF_THEM.matcher(place.behind());
    if (them.find()) {
      return them.group().matches(" of (?:us|you)\\b.*")
          ? Optional.of(Predication.of(sentence, place.top(), "people", top))
          : among(place, before, place.amount().span().end() + them.end());
    }
    boolean bare =
        top.hasTag("CD")
            || (top.text().matches("percent|cent|%") && !place.behind().startsWith(" of "));
    boolean acts = sentence.hasRelation(place.top(), "nsubj", "obj");
    if (sentence.hasRelation(place.top(), "obj") && Units.isMoney(last.unit())) {
      return Optional.empty();
    }
    boolean verbal = acts || MORE.matcher(place.before()).find();
    return bare && verbal && isOwn(place)
        ? Optional.of(Predication.of(sentence, place.top(), noun(place, before), top))
        : Optional.empty();
  }

  /** "By night ten thousand were out": a bare number that acts counts people. */
  private static Optional<String> first(NumberPlace place) {
    ParsedSentence sentence = place.sentence();
    Token top = sentence.token(place.top());
    boolean acts = top.hasTag("CD") && sentence.hasRelation(place.top(), "nsubj");
    return acts && place.amount().kind() == Amount.Kind.COUNT && place.amount().unit().isEmpty()
        ? Optional.of(Predication.of(sentence, place.top(), "people", top))
        : Optional.empty();
  }

  /** "wealth in Chile owned by a tenth", "compared to 50 percent in Peru". */
  private static String moved(String measures, String where) {
    Matcher here = HERE.matcher(measures);
    return here.find()
        ? here.replaceFirst(Matcher.quoteReplacement(where))
        : measures + " " + where;
  }

  private static boolean isOwn(NumberPlace place) {
    return place.amount().kind() == Amount.Kind.COUNT
        || (place.amount().isPercent() && place.sentence().hasRelation(place.top(), "nsubj"));
  }

  /** "41 of them children", "38 of them were deemed". */
  private static Optional<String> among(NumberPlace place, List<Reading> before, int end) {
    ParsedSentence sentence = place.sentence();
    Optional<Token> noun = Counted.ofThem(sentence, end);
    return noun.map(token -> Phrases.noun(sentence, sentence.tokens().indexOf(token), end))
        .or(
            () ->
                Optional.of(
                    Predication.of(
                        sentence, place.top(), noun(place, before), sentence.token(place.top()))));
  }

  /** The noun of the last count, by the unit that it made. */
  static String noun(NumberPlace place, List<Reading> before) {
    return before.stream()
        .filter(reading -> reading.amount().kind() == Amount.Kind.COUNT)
        .reduce((one, other) -> other)
        .map(reading -> reading.unit().isEmpty() ? "those" : first(reading))
        .orElse("those");
  }

  private static String first(Reading reading) {
    String unit = reading.unit().replaceFirst(" (?:a|an|per) .*", "");
    int at = reading.measures().indexOf(unit);
    return at > 0 && at < 25 ? reading.measures().substring(0, at) + unit : unit;
  }
}
