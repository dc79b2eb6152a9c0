package org.quizwright.generation.comparison.pairing;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.matter.MatterFile;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.language.Sentences;
import org.quizwright.language.Words;
import org.quizwright.model.content.Figure;

/**
 * One number as a voice gives it.
 *
 * @param estimate whether only the sentences before it tell what it counts
 */
record Toll(Tally tally, Figure figure, Statement statement, boolean estimate, boolean largest) {

  private static final double ROUNDING = 0.1;
  private static final double MOST_TIMES = 12;

  private static final Pattern PLACE =
      Pattern.compile(
          "\\b[Aa]t (?:the (?:\\p{Ll}+ )??(?=\\p{Ll}{4,}(?:[,.;:]| \\p{Ll}+ing\\b))|(?=\\p{Lu}))(\\p{L}+)");

  /** Of which one isn't the other. */
  private static final List<String> GROUPS = MatterFile.words("groups");

  /** A voice's own guess at what the sentences before it speak of. */
  static final Pattern ESTIMATE =
      Pattern.compile(
          "\\bI (?:should|would|shall) put (?:it|them) at \\p{L}+|\\b[Mm]y own (?:opinion|guess|estimate)\\b");

  boolean clashesWith(Toll other) {
    return tally.equals(other.tally)
        && !figure.ref().source().equals(other.figure.ref().source())
        && areApart(figure, other.figure)
        && mayCountTheSame(other);
  }

  /** Eleven officers say nothing against four citizens, nor those on a road against a town's. */
  private boolean mayCountTheSame(Toll other) {
    List<String> mine = groups();
    List<String> theirs = other.groups();
    return (mine.isEmpty() == theirs.isEmpty())
        && (mine.isEmpty() || !Collections.disjoint(mine, theirs))
        && (!where(other).isEmpty()
            || (largest && other.largest && places().isEmpty() && other.places().isEmpty()));
  }

  /** Smaller ones may count a part of the largest that a voice gives. */
  Toll among(List<Toll> all) {
    boolean most =
        all.stream()
            .filter(other -> other.tally.equals(tally))
            .noneMatch(other -> other.figure.low() > figure.low());
    List<Figure> beside =
        all.stream()
            .filter(other -> other.tally.equals(tally) && other.statement.equals(statement))
            .map(Toll::figure)
            .toList();
    return new Toll(tally, spanning(beside), statement, estimate, most);
  }

  /** "A hundred men, maybe a hundred and fifty" is all that lies between. */
  private Figure spanning(List<Figure> beside) {
    double low = beside.stream().mapToDouble(Figure::low).min().orElse(figure.low());
    double high = beside.stream().mapToDouble(Figure::high).max().orElse(figure.high());
    return between(figure, low, high);
  }

  private List<String> groups() {
    return Words.lemmas(figure.measures()).stream().filter(GROUPS::contains).toList();
  }

  private List<String> places() {
    return PLACE.matcher(context()).results().map(found -> found.group(1)).distinct().toList();
  }

  /** With what leads up to it. */
  private String context() {
    String before = statement.passage().text().substring(0, statement.span().start());
    List<String> sentences = Sentences.texts(before);
    return (sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1) + " ")
        + statement.exact();
  }

  /** As in " at the bridge" where both name one. */
  String where(Toll other) {
    return places().stream()
        .filter(other.places()::contains)
        .findFirst()
        .map(place -> Character.isUpperCase(place.charAt(0)) ? " at " + place : " at the " + place)
        .orElse("");
  }

  /** Words that stand only there: the number itself may count other things elsewhere. */
  String words() {
    if (estimate) {
      Matcher guess = ESTIMATE.matcher(statement.exact());
      return guess.find() ? Pattern.quote(guess.group()) : "";
    }
    String number = Pattern.quote(figure.exact());
    Matcher around =
        Pattern.compile("(?:\\p{L}+ )?" + number + "(?: \\p{L}+)?").matcher(statement.exact());
    return around.find() ? Pattern.quote(around.group()) : number;
  }

  private static boolean areApart(Figure one, Figure other) {
    return exceeds(one, other) || exceeds(other, one);
  }

  /** "At least forty" leaves room for fifty, but seven can't be meant for a million. */
  private static boolean exceeds(Figure more, Figure less) {
    boolean open = less.hedge().matches("(?:at least|more than|over|upwards of|or more)\\b.*");
    return !open
        && more.low() > less.high() * (1 + ROUNDING)
        && more.low() < less.high() * MOST_TIMES;
  }

  static Figure between(Figure figure, double low, double high) {
    return new Figure(
        low,
        high,
        figure.unit(),
        figure.measures(),
        figure.asOf(),
        figure.hedge(),
        figure.assertedBy(),
        figure.ref(),
        figure.exact());
  }
}
