package org.quizwright.analysis.person;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.name.Titles;
import org.quizwright.language.Span;

/**
 * A person's name at one place of the text, taken to pieces.
 *
 * @param title such as "Mrs." or "Count"; empty if none
 * @param words given names and surname
 * @param numeral of a ruler, such as "III"; empty if none
 * @param seat such as "Warle" in "Henry of Warle"; empty if none
 * @param mention the name without title, where it stands
 */
record PersonName(
    String title, List<String> words, String numeral, String seat, NameMention mention) {

  private static final Pattern NUMERAL = Pattern.compile("[IVX]+|the \\p{Lu}\\p{Ll}+");
  private static final Pattern SEAT = Pattern.compile("^\\s+of\\s+(\\p{Lu}[\\p{L}-]+)");
  private static final Pattern RULER =
      Pattern.compile(
          "(?i).*\\b(?:king|queen|count|countess|prince|princess|duke|bishop|archbishop|emperor|abbot|abbess"
              + "|margrave|elector|lord|lady|saint|st)\\b.*");

  static PersonName of(NameMention mention) {
    NameMention titled = Titles.titled(mention);
    String title = mention.before().substring(titled.span().start()).strip();
    List<String> words = List.of(mention.name().split("\\s+"));
    String last = words.get(words.size() - 1);
    boolean numbered = words.size() > 1 && NUMERAL.matcher(last).matches();
    List<String> given = numbered ? words.subList(0, words.size() - 1) : words;
    String seat =
        given.size() == 1 && (numbered || RULER.matcher(title).matches()) ? seat(mention) : "";
    return new PersonName(title, List.copyOf(given), numbered ? last : "", seat, mention);
  }

  private static String seat(NameMention mention) {
    Matcher matcher = SEAT.matcher(mention.after());
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The name as it stands, without title and seat. */
  String plain() {
    return mention.name();
  }

  /** The name with what tells it from others, without title. */
  String bare() {
    return seat.isEmpty() ? plain() : plain() + " of " + seat;
  }

  String titled() {
    return title.isEmpty() ? bare() : title + " " + bare();
  }

  boolean isFull() {
    return words.size() > 1 || !numeral.isEmpty() || !seat.isEmpty();
  }

  boolean isRuler() {
    return words.size() == 1 && isFull();
  }

  String given() {
    return words.get(0);
  }

  String surname() {
    return words.get(words.size() - 1);
  }

  /** Where the title begins. */
  Span span() {
    return Titles.titled(mention).span();
  }
}
