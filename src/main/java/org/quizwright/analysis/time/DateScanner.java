package org.quizwright.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.time.DateDraft.Shape;
import org.quizwright.language.Span;

/** Finds the words in a sentence that are dates, whatever year they mean. */
final class DateScanner {

  private static final Pattern WORD_START =
      Pattern.compile(
          "(?<![\\p{L}\\d.,$€£#’'/-])(?=[\\p{L}\\d])|(?<=[–—(-])(?=[\\p{L}\\d])"
              + "|(?<=[“\"‘(\\s])(?=[\\p{L}\\d]|[’'‘]\\d\\d)");

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:c\\.|ca\\.|[Cc]irca|[Aa]bout|[Aa]round|[Aa]pproximately|[Rr]oughly"
              + "|[Ss]ome ?time (?:around|about)|[Tt]owards?)\\s?(?:the )?(?=[\\p{L}\\d])");
  private static final Pattern OF_A_TOPIC =
      Pattern.compile(
          "(?i)\\b(?:book|film|novel|story|talk|talking|wrote|write|speech|article|memoir|know"
              + "|knew|thought|told|spoke|nothing|anything|something|truth|turned|up|out|think)s? $");

  private static final Pattern JOINER =
      Pattern.compile(" (?:and|to|until|till) (?:the |in |about )?");
  private static final Pattern DASH = Pattern.compile("\\s?[-–—]\\s?| to ");
  private static final Pattern OPENS_RANGE =
      Pattern.compile("(?i)\\b(?:between|from) (?:the |about |around )?$");

  /** Where the names of months that are also words may be dates. */
  private static final Pattern BEFORE_MONTH =
      Pattern.compile(
          "(?i)\\b(?:in|since|by|until|till|during|of|from|to|late|early|mid|last|and|between"
              + "|through|throughout|before|after|for)[ -]$");

  private static final Pattern PERSON_AFTER =
      Pattern.compile("^ \\p{Lu}\\p{Ll}+(?<! (?:The|In|It|He|She|They|When))");
  private static final Pattern PERSON_BEFORE = Pattern.compile("\\b(?:by|of|for|and|to|from) $");

  /** "14 January 1715, or 3 January by the old calendar" is one day. */
  private static final Pattern OTHER_CALENDAR =
      Pattern.compile("^ (?:by|in|of|according to) the (?:old|new|Julian|Gregorian)\\b");

  /** "from 200 to 500" counts something; a text would name such centuries. */
  private static final Pattern ROUND = Pattern.compile("[1-9]00 (?:to|and) [1-9]00");

  private static final Pattern NAMES_MONTH = Pattern.compile(CalendarWords.MONTH);

  /** A date and where it stands. */
  record Found(Span span, DateDraft draft) {}

  private DateScanner() {}

  static List<Found> scan(String sentence) {
    List<Found> found = new ArrayList<>();
    Matcher starts = WORD_START.matcher(sentence);
    int from = 0;
    while (starts.find()) {
      int start = starts.start();
      Optional<DateDraft> draft = start < from ? Optional.empty() : candidate(sentence, start);
      if (draft.isPresent()) {
        from = draft.get().end();
        found.add(new Found(new Span(start, from), draft.get()));
      }
    }
    return found;
  }

  private static Optional<DateDraft> candidate(String sentence, int start) {
    boolean about = ABOUT.matcher(sentence).region(start, sentence.length()).lookingAt();
    return about || DateOpenings.at(sentence, start) ? at(sentence, start) : Optional.empty();
  }

  private static Optional<DateDraft> at(String sentence, int start) {
    Matcher about = ABOUT.matcher(sentence).region(start, sentence.length());
    if (about.lookingAt() && !OF_A_TOPIC.matcher(left(sentence, start)).find()) {
      return one(sentence, about.end())
          .filter(draft -> draft.shape() != Shape.RELATIVE)
          .map(DateDraft::roughly)
          .or(() -> one(sentence, start));
    }
    return one(sentence, start);
  }

  private static Optional<DateDraft> one(String sentence, int start) {
    Optional<DateDraft> first = DateForm.at(sentence, start);
    if (first.isEmpty()) {
      return first;
    }
    boolean opens = OPENS_RANGE.matcher(left(sentence, start)).find();
    return second(sentence, first.get(), opens ? JOINER : DASH)
        .filter(range -> opens || isWithinYears(first.get()))
        .or(() -> first)
        .filter(draft -> isDate(sentence, start, draft));
  }

  private static String left(String sentence, int start) {
    return Window.close(sentence, new Span(start, start)).left();
  }

  private static boolean isWithinYears(DateDraft draft) {
    return draft.shape() == Shape.DAY || (draft.shape() == Shape.MONTH && draft.year() != null);
  }

  /** The whole range, where {@code first} opens one. */
  private static Optional<DateDraft> second(String sentence, DateDraft first, Pattern joined) {
    Matcher joiner = joined.matcher(sentence).region(first.end(), sentence.length());
    boolean opens = joined.equals(JOINER);
    return joiner.lookingAt() && first.relative() == null
        ? DateForm.at(sentence, joiner.end())
            .filter(draft -> draft.relative() == null && draft.shape() != Shape.RANGE)
            .filter(draft -> opens || isWithinYears(draft))
            .filter(
                draft ->
                    first.year() == null || draft.year() == null || first.year() <= draft.year())
            .map(first::to)
        : Optional.empty();
  }

  private static boolean isDate(String sentence, int start, DateDraft draft) {
    Window window = Window.close(sentence, new Span(start, draft.end()));
    boolean number = Character.isDigit(sentence.charAt(start));
    if (window.left().endsWith("or ") && OTHER_CALENDAR.matcher(window.right()).find()) {
      return false;
    }
    return switch (draft.shape()) {
      case YEAR -> !number || isYear(window);
      case RANGE ->
          !number
              || NAMES_MONTH.matcher(window.words()).find()
              || !(Counts.isCount(window)
                  || Counts.isCountedRange(window)
                  || ROUND.matcher(window.words()).matches());
      case MONTH -> draft.year() != null || draft.relative() != null || isMonth(window);
      default -> true;
    };
  }

  private static boolean isYear(Window window) {
    boolean era = window.words().matches(".*\\p{L}.*");
    boolean usual = window.words().length() > 3 || ShortYears.isYear(window);
    return era || (usual && !Counts.isCount(window));
  }

  private static boolean isMonth(Window window) {
    boolean person =
        PERSON_AFTER.matcher(window.right()).find() && PERSON_BEFORE.matcher(window.left()).find();
    return BEFORE_MONTH.matcher(window.left()).find() && !person;
  }
}
