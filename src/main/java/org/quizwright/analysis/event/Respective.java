package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.language.Language;
import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

/** Deals out two days to two doers: "The Rose and the Swan sailed on 6 and 19 May respectively". */
final class Respective {

  private static final Pattern DAYS =
      Pattern.compile(
          "(?<one>\\d{1,2}) and (?<two>\\d{1,2}) (?<month>\\p{Lu}\\p{Ll}+(?: \\d{3,4})?)");

  private static final String NAME = "(?:[Tt]he )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,3}";

  private static final Pattern DOERS =
      Pattern.compile(
          "^(?<one>" + NAME + ") and (?<two>" + NAME + ") (?<did>\\p{Ll}[^,;:]*? on )$");

  private Respective() {}

  /** What each of the two dates dates; empty where the sentence deals out nothing. */
  static List<List<DatedPredicate>> of(String sentence, DateMention date, Language language) {
    Matcher days = DAYS.matcher(date.span().of(sentence));
    Matcher doers = DOERS.matcher(sentence.substring(0, date.span().start()));
    Optional<String[]> ends = ends(date.date());
    if (!sentence.contains("respectively")
        || !days.matches()
        || !doers.matches()
        || ends.isEmpty()) {
      return List.of();
    }
    return Stream.of("one", "two")
        .map(
            which -> {
              String before = Wording.capitalised(doers.group(which)) + " " + doers.group("did");
              String day = days.group(which) + " " + days.group("month");
              DateMention own =
                  date.at(new Span(before.length(), before.length() + day.length()))
                      .meaning(HistoricalDate.parse(ends.get()[which.equals("one") ? 0 : 1]));
              return DatedPredicate.of(language.parse(before + day + "."), own, List.of(own));
            })
        .toList();
  }

  private static Optional<String[]> ends(HistoricalDate date) {
    String[] ends = date.edtf().split("/", -1);
    return ends.length == 2 ? Optional.of(ends) : Optional.empty();
  }
}
