package org.quizwright.generation.comparison.key;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.contrast.LoadedWord;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.PointFinder;
import org.quizwright.generation.comparison.pairing.Stance;
import org.quizwright.generation.comparison.quotation.Additions;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.voice.Standing;
import org.quizwright.generation.tone.Tone;
import org.quizwright.language.Words;

/**
 * What kind of thing one side tells that the other doesn't: an inside view, a name, a judgement, a
 * number.
 *
 * @param own what only this side tells
 * @param names whom this side names as the doer; empty where nobody
 * @param aims whether the note tells what this side wants
 * @param late whether this side looks back from long after the events
 */
record Manner(
    Excerpt mine,
    Excerpt other,
    KeyQuote answer,
    List<KeyQuote> own,
    String names,
    boolean aims,
    boolean late) {

  private static final int MOST_WORDS = 14;
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(?:(?:[Mm]any|[Mm]ost|[Ss]ome|[Aa]ll) of us|[Oo]ur(?: \\p{Ll}[\\p{L}’-]*){1,2}|[Ww]e \\p{Ll}+)\\b");
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<![\\d.,£$€])[£$€]?+(?!(?:1\\d|20)\\d{2}s?\\b)\\d++(?:[.,]\\d++)*+"
              + "(?:%| per ?cent\\b| million\\b| billion\\b)?+"
              + "(?!(?:st|nd|rd|th)\\b| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))");

  /** What {@link #told} says of a reason or a verdict that the note lets one expect. */
  static final String EXPLAINS = "explains it in that sense";

  private static final Pattern POINTING =
      Pattern.compile("(?i)\\b(?:this|that|these|those|such)\\b");
  private static final Pattern LEANING = Pattern.compile("^(?:Again|Also|Then|Still)\\b");

  static Manner left(Excerpt mine, Excerpt other, ModelAnswer answer, boolean aims, boolean late) {
    return new Manner(
        mine, other, answer.left(), answer.mine(), name(answer.apart(), 0), aims, late);
  }

  static Manner right(Excerpt mine, Excerpt other, ModelAnswer answer, boolean aims, boolean late) {
    return new Manner(
        mine, other, answer.right(), answer.theirs(), name(answer.apart(), 1), aims, late);
  }

  private static String name(Apart apart, int side) {
    return apart.isEmpty() || apart.persons() ? "" : apart.names().get(side);
  }

  /** A predicate such as "gives figures", with the words that show it; the most telling first. */
  String told() {
    return Stream.<Supplier<Optional<String>>>of(
            this::within,
            this::fits,
            this::denies,
            this::stresses,
            this::condemns,
            this::counts,
            this::withoutFigures,
            this::reports)
        .flatMap(kind -> kind.get().stream())
        .findFirst()
        .orElseGet(this::tells);
  }

  private Optional<String> within() {
    Matcher found = WITHIN.matcher(mine.text());
    return isConcerned() && found.find()
        ? Optional.of(deed() + shown(found.group()))
        : Optional.empty();
  }

  /** Of somebody named, what only this side thinks. */
  private String deed() {
    return own.stream().anyMatch(quote -> !quote.lead().isEmpty() && Additions.judges(quote))
        ? "judges as one of those concerned"
        : "tells how it looked to those concerned";
  }

  private Optional<String> stresses() {
    if (isConcerned() || names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        late
            ? "may use what came to light later, such as the part of " + names
            : "stresses the part of " + names);
  }

  private boolean isConcerned() {
    return mine.voice().standing() == Standing.PARTICIPANT;
  }

  /** A word in what the key quotes, not one about something else. */
  private Optional<String> condemns() {
    List<String> theirs = Words.in(other.text());
    return Stream.concat(Stream.of(answer), own.stream())
        .flatMap(quote -> Words.in(quote.exact()).stream())
        .filter(
            word ->
                LoadedWord.ANY.matcher(word).matches()
                    || Tone.ofWord(word).filter(Tone.DISAPPROVING::equals).isPresent())
        .filter(word -> !theirs.contains(word))
        .findFirst()
        .map(word -> "chooses a word that condemns" + shown(word));
  }

  private Optional<String> denies() {
    return own.stream()
        .map(Manner::lastSentence)
        .filter(PointFinder::denies)
        .filter(words -> words.split("\\s+").length <= MOST_WORDS)
        .filter(words -> !POINTING.matcher(words).find())
        .findFirst()
        .map(words -> "denies what others may believe" + shown(words));
  }

  private static String lastSentence(KeyQuote quote) {
    String words = quote.exact().replaceFirst("^.*[.!?] (?=\\p{Lu})", "");
    return words.replaceFirst("^(?:However|But|Yet),? ", "");
  }

  private Optional<String> fits() {
    if (aims && Stance.shows(answer.exact())) {
      return Optional.of(EXPLAINS);
    }
    return aims
        ? own.stream()
            .filter(quote -> quote.words() <= MOST_WORDS)
            .filter(quote -> !LEANING.matcher(quote.exact()).find())
            .findFirst()
            .map(quote -> "stresses what fits that (" + quote.inMarks() + ")")
        : Optional.empty();
  }

  private Optional<String> counts() {
    return figures(mine).size() > figures(other).size()
        ? Optional.of(
            (late ? "may use figures published since" : "gives figures")
                + shown(figures(mine).get(0)))
        : Optional.empty();
  }

  private Optional<String> withoutFigures() {
    return isConcerned() && figures(mine).isEmpty() && !figures(other).isEmpty()
        ? Optional.of("tells what people could see for themselves" + shown(first()))
        : Optional.empty();
  }

  private String first() {
    return answer.words() <= MOST_WORDS ? answer.exact() : "";
  }

  /** Nothing where these words judge as well. */
  private Optional<String> reports() {
    boolean judges = Stream.concat(Stream.of(answer), own.stream()).anyMatch(Additions::judges);
    if (judges) {
      return Optional.empty();
    }
    return Optional.of(
        late && !isConcerned()
            ? "isn’t one of those concerned and reports it from outside"
            : "reports it without a word of judgement");
  }

  private String tells() {
    return own.isEmpty()
        ? "tells it in other words"
        : "adds something else (" + own.get(0).inMarks() + ")";
  }

  private static List<String> figures(Excerpt excerpt) {
    return FIGURE.matcher(excerpt.text()).results().map(MatchResult::group).toList();
  }

  private static String shown(String words) {
    return words.isEmpty() ? "" : " (“" + words.replace('“', '‘').replace('”', '’').strip() + "”)";
  }
}
