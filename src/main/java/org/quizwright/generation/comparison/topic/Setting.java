package org.quizwright.generation.comparison.topic;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.matter.MatterFile;
import org.quizwright.generation.comparison.pairing.Worth;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;
import org.quizwright.model.content.Place;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.YearName;

/**
 * Where and when it was, as far as a student can tell from both sides.
 *
 * @param place a place that both name; may be empty
 * @param year the one year that the theme is about; may be empty
 * @param protest such as "strike", where both speak of one; may be empty
 * @param many whether either side speaks of several
 */
public record Setting(String place, String year, String protest, boolean many) {

  private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d{2}(?=s?\\b)");
  private static final int FEWEST_WORDS_OF_A_NAME = 3;
  private static final Pattern IDENTIFIED = Pattern.compile("\\d|(?<=\\P{L})\\p{Lu}");

  private static final List<String> PROTESTS = MatterFile.words("protests");

  /** The place and the time that both sides bear out. */
  public static Setting of(Excerpt left, Excerpt right, Facts facts) {
    List<String> mine = Words.in(left.text());
    List<String> theirs = Words.in(right.text());
    Predicate<List<String>> any =
        all -> PROTESTS.stream().anyMatch(noun -> all.contains(noun + "s"));
    return new Setting(
        place(left, right, facts),
        year(left, right, facts),
        PROTESTS.stream()
            .filter(noun -> speaksOf(noun, mine) && speaksOf(noun, theirs))
            .findFirst()
            .orElse(""),
        any.test(mine) || any.test(theirs));
  }

  private static String place(Excerpt left, Excerpt right, Facts facts) {
    List<String> shared = Worth.shared(left, right);
    return facts.model().places().stream()
        .map(Place::name)
        .filter(name -> shared.contains(name) || isIn(name, left, right))
        .findFirst()
        .orElse("");
  }

  /** "Sardinia" on one side and "the Sardinian mines" on the other are one country. */
  private static boolean isIn(String name, Excerpt left, Excerpt right) {
    if (left.names().contains(name) == right.names().contains(name)) {
      return false;
    }
    Pattern any = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?:ns?)?(?!\\p{L})");
    return any.matcher(left.text()).find() && any.matcher(right.text()).find();
  }

  /** Whoever tells of strikers tells of a strike. */
  private static boolean speaksOf(String protest, List<String> words) {
    return words.stream()
        .map(Lemmas::of)
        .anyMatch(lemma -> lemma.equals(protest) || lemma.equals(protest + "r"));
  }

  /** Nothing where the theme is about several years or either side names another one. */
  private static String year(Excerpt left, Excerpt right, Facts facts) {
    HistoricalDate period = facts.theme().period();
    if (period == null || period.start().getYear() != period.end().getYear()) {
      return "";
    }
    String year = YearName.of(period.start().getYear());
    boolean fits =
        Stream.of(left, right)
            .allMatch(
                excerpt -> isOnTheme(excerpt, facts) && namesNoOtherYear(excerpt.text(), year));
    return fits ? year : "";
  }

  private static boolean isOnTheme(Excerpt excerpt, Facts facts) {
    return excerpt.statements().stream().allMatch(part -> facts.isOnTheme(part.ref()));
  }

  private static boolean namesNoOtherYear(String text, String year) {
    List<String> years = YEAR.matcher(text).results().map(MatchResult::group).toList();
    return years.isEmpty() || years.contains(year);
  }

  /** A topic that says which event or place is meant, completed where need be, or nothing. */
  public Optional<String> identified(String topic, String it) {
    boolean named = topic.contains(it) && it.split("\\s+").length > FEWEST_WORDS_OF_A_NAME;
    if (named || IDENTIFIED.matcher(topic).find()) {
      return Optional.of(topic);
    }
    if (!year.isEmpty()) {
      return Optional.of(topic + dated());
    }
    return place.isEmpty() ? Optional.empty() : Optional.of(topic + " in " + place);
  }

  private String dated() {
    return protest.isEmpty()
        ? " in " + year
        : " in the " + protest + (many ? "s" : "") + " of " + year;
  }
}
