package org.quizwright.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.Citations;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.analysis.time.Enclosures;
import org.quizwright.language.Span;
import org.quizwright.model.time.HistoricalDate;

/**
 * The date in a sentence that governs a number of it: what its clause describes, else that of its
 * own clause, else that of the rest of the sentence.
 */
record GoverningDate(String sentence, List<DateMention> dates, Clauses clauses, Span number) {

  /** "35 percent of its 1990 level": what is compared with, not when. */
  private static final Pattern BASE =
      Pattern.compile("^(?:’s|'s)? (?:levels?|values?|totals?|figures?|peak|mark|prices)\\b");

  /** "two million fewer than ten years before", "the 1837 figure": not when, but against what. */
  private static final Pattern COMPARED =
      Pattern.compile("(?i)\\b(?:than|as) (?:it was |they were |it had been )?(?:in |at |for )?$");

  /** "Prices had doubled since 1914": when that was is told elsewhere. */
  private static final Pattern SINCE = Pattern.compile("(?i)\\bsince (?:\\p{L}+ )?$");

  /** "The gang had been twelve men since 1919." */
  private static final Pattern SO_SINCE =
      Pattern.compile(
          "\\bhad (?:been|stood|numbered|remained) [^,;:]{1,60}\\bsince (?:\\p{L}+ )?$");

  /** "In 1848, when 700 people died, …": the clause between a date and a number of it. */
  private static final Pattern DESCRIBED =
      Pattern.compile("^,? (?:when|which|in which|who|where)\\b[^,;:]*");

  Optional<DateMention> find() {
    return Respectively.date(number, sentence, dates)
        .or(this::described)
        .or(() -> NearestDate.to(number, sentence, binding()))
        .or(this::cited);
  }

  /** The dates, where "1819 and 1820" is one time. */
  private List<DateMention> told() {
    List<DateMention> told = new ArrayList<>();
    for (DateMention date : dates) {
      DateMention before = told.isEmpty() ? date : told.get(told.size() - 1);
      if (isNext(before, date)) {
        told.set(told.size() - 1, joined(before, date));
      } else if (date.use() != DateUse.CITATION && date.use() != DateUse.BESIDE) {
        told.add(date);
      }
    }
    return told;
  }

  private boolean isNext(DateMention before, DateMention date) {
    return before.span().end() < date.span().start()
        && sentence.substring(before.span().end(), date.span().start()).equals(" and ")
        && (before.date() + " " + date.date()).matches("\\d{4} \\d{4}")
        && before.date().year() + 1 == date.date().year();
  }

  private static DateMention joined(DateMention one, DateMention other) {
    Span span = new Span(one.span().start(), other.span().end());
    return one.at(span).meaning(HistoricalDate.parse(one.date() + "/" + other.date()));
  }

  private Optional<DateMention> described() {
    return told().stream()
        .filter(date -> date.span().end() <= number.start())
        .filter(
            date ->
                DESCRIBED.matcher(sentence.substring(date.span().end(), number.start())).matches())
        .findFirst();
  }

  private Optional<DateMention> cited() {
    return clauses.isPresent(number) || Citations.tellOfTheirTime(sentence)
        ? dates.stream().filter(date -> date.use() == DateUse.CITATION).findFirst()
        : Optional.empty();
  }

  /** A date of another clause doesn't bind what is said in the present, nor does a forecast's. */
  private List<DateMention> binding() {
    Enclosures enclosures = Enclosures.of(sentence);
    List<DateMention> all = only(told(), date -> !isCompared(date) && !isAside(date));
    List<DateMention> plain =
        only(all, date -> !enclosures.bracket(date.span()) || enclosures.bracket(number));
    List<DateMention> own = only(plain, this::isOwn);
    List<DateMention> nearest = own.isEmpty() ? plain : own;
    return only(
        nearest.isEmpty() ? all : nearest,
        date ->
            !BASE.matcher(behind(date)).find()
                && (isOwn(date) || !(clauses.isPresent(number) || clauses.isModal(date.span()))));
  }

  private static List<DateMention> only(List<DateMention> dates, Predicate<DateMention> condition) {
    return dates.stream().filter(condition).toList();
  }

  private boolean isOwn(DateMention date) {
    return clauses.shareOne(number, date.span());
  }

  private boolean isAside(DateMention date) {
    return clauses.isAside(number, date.span());
  }

  private boolean isCompared(DateMention date) {
    String before = sentence.substring(0, date.span().start());
    return COMPARED.matcher(before).find()
        || (clauses.isPast(number)
            && SINCE.matcher(before).find()
            && !SO_SINCE.matcher(before).find());
  }

  private String behind(DateMention date) {
    return sentence.substring(date.span().end());
  }
}
