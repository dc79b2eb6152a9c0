package org.quizwright.analysis.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Days that have a name instead of a number, and the same day or the same distance from Easter. */
final class Feasts {

  private static final String SAINT = "(?:St\\.?|Saint) ";

  /**
   * One such day.
   *
   * @param name how it may be written; the longer of two names stands first
   * @param day the day in a year; empty where the year doesn't tell it
   */
  record Feast(String name, IntFunction<Optional<LocalDate>> day) {}

  private static final List<Feast> ALL =
      List.of(
          fixed("New Year[’']s Day|New Year[’']s(?! Eve)", 1, 1),
          fixed("New Year[’']s Eve", 12, 31),
          fixed("Christmas Eve", 12, 24),
          fixed("Christmas(?: Day)?", 12, 25),
          fixed("Boxing Day|" + saint("Stephen"), 12, 26),
          fixed("Holy Innocents(?:[’'])?(?: Day)?|Childermas", 12, 28),
          fixed("(?:the )?Epiphany|Twelfth Day", 1, 6),
          fixed("Twelfth Night", 1, 5),
          fixed("Candlemas(?: Day)?", 2, 2),
          fixed(saint("Valentine"), 2, 14),
          fixed(saint("Patrick"), 3, 17),
          fixed("Lady Day|the Annunciation", 3, 25),
          fixed(saint("George"), 4, 23),
          fixed("May Day", 5, 1),
          fixed("Midsummer(?:[’']s)? Day|Midsummer|" + saint("John(?: the Baptist)?"), 6, 24),
          fixed("Midsummer(?:[’']s)? (?:Eve|Night)", 6, 23),
          fixed(saint("Peter and (?:St\\.? )?Paul"), 6, 29),
          fixed("Bastille Day", 7, 14),
          fixed(saint("James"), 7, 25),
          fixed("Lammas(?: Day)?", 8, 1),
          fixed(saint("La[wu]rence"), 8, 10),
          fixed("(?:the )?Assumption", 8, 15),
          fixed(saint("Bartholomew"), 8, 24),
          fixed("Holy Cross Day|Holyrood Day", 9, 14),
          fixed("Michaelmas(?: Day)?|" + saint("Michael"), 9, 29),
          fixed(saint("Crispin"), 10, 25),
          fixed("Hallowe[’']?en|All Hallows[’']? Eve", 10, 31),
          fixed("All Saints[’']?(?: Day)?|All Hallows[’']?(?: Day)?|Hallowmas", 11, 1),
          fixed("All Souls[’']?(?: Day)?", 11, 2),
          fixed("Martinmas|" + saint("Martin"), 11, 11),
          fixed(saint("Catherine"), 11, 25),
          fixed(saint("Andrew"), 11, 30),
          fixed(saint("Nicholas"), 12, 6),
          fixed(saint("Lucy"), 12, 13),
          fixed(saint("Thomas"), 12, 21),
          movable("Shrove Tuesday", -47),
          movable("Ash Wednesday", -46),
          movable("Palm Sunday", -7),
          movable("Maundy Thursday", -3),
          movable("Good Friday", -2),
          movable("Easter Monday", 1),
          movable("Easter Tuesday", 2),
          movable("Easter(?: Sunday| Day)?", 0),
          movable("Ascension Day|(?:the )?Ascension", 39),
          movable("Whit Monday|Whitmonday", 50),
          movable("Whit Sunday|Whitsunday|Whitsun(?:tide)?|Pentecost", 49),
          movable("Trinity Sunday", 56),
          movable("Corpus Christi", 60));

  /** All names; one group. */
  static final String NAMES = "(" + String.join("|", ALL.stream().map(Feast::name).toList()) + ")";

  private Feasts() {}

  private static String saint(String name) {
    return SAINT + name + "(?:(?:[’']s)? (?:Day|Eve)|(?:[’']s)?)";
  }

  private static Feast fixed(String name, int month, int day) {
    return new Feast(name, year -> Optional.of(LocalDate.of(year, month, day)));
  }

  private static Feast movable(String name, int daysAfterEaster) {
    return new Feast(name, year -> Easter.in(year, daysAfterEaster));
  }

  /** The day that {@code name}, a match of {@link #NAMES}, has in a year. */
  static Optional<LocalDate> day(String name, int year) {
    Optional<LocalDate> day =
        ALL.stream()
            .filter(feast -> Pattern.matches(feast.name(), name))
            .findFirst()
            .flatMap(feast -> feast.day().apply(year));
    boolean vigil = name.matches("(?:St\\.?|Saint) .* Eve");
    return vigil ? day.map(feast -> feast.minusDays(1)) : day;
  }

  /** Whether {@code name} may as well be a person's or a church's. */
  static boolean isSaint(String name) {
    return name.startsWith("S") && !name.matches(".* (?:Day|Eve)|Shrove.*");
  }
}
