package org.quizwright.reading.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.model.time.HistoricalDate;

/** The shapes of bylines, dates and lines of publication. */
public final class FrontForms {

  private static final String NAME =
      "\\p{Lu}[\\p{L}’.-]*(?: (?:\\p{Lu}[\\p{L}’.-]*|de|del|della|di|von|van|der|den|la|le|al|bin)){1,4}";

  /** One name or several, as a group. */
  static final String NAMES = "(" + NAME + "(?:(?:,| and|, and| &) " + NAME + ")*)";

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:(?:[Ww]ritten|[Rr]eport|[Cc]ompiled|[Ss]tory|[Tt]ext|[Ee]dited) )?[Bb][Yy]:?"
              + "|[Aa]uthors?:|[Ii]nterview with|[Cc]reator:) "
              + NAMES
              + "(?:,? (?:in|for|at) \\p{Lu}.{1,40}|,(?: \\p{Lu}?[\\p{L}’-]+){1,5})?\\.?");

  /** A label is enough to know a publication without a date by. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:[Ff]rom|[Ss]ource|[Pp]ublication|[Bb]ook|[Tt]extbook): (\\p{Lu}.{2,150})");

  /** Names an interviewer, whose words the text isn't. */
  private static final Pattern INTERVIEWER =
      Pattern.compile("(?:[Ii]nterview(?:ed)?(?: by|:)|[Pp]hotos?(?:graphs)? by) " + NAMES);

  private static final Pattern TITLE_LINE = Pattern.compile("[Tt]itle: [“\"]?(.+?)[”\"]?");

  private static final Pattern LABELLED_DATE =
      Pattern.compile(
          "(?:first )?(?:published|posted|date|issued|updated|printed|written|recorded)(?: on| in)?:? (.*)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FROM =
      Pattern.compile(
          "(?:(?:first |originally )?(?:published|printed) (?:in|by)"
              + "|(?:reprinted|taken|excerpt|extract|excerpted|adapted)? ?from:?|source:|publication:|in) (.+)",
          Pattern.CASE_INSENSITIVE);

  /** "Ann Hill, The Mill (London: Dale Press, 1998), pp. 3–9" */
  private static final Pattern BOOK =
      Pattern.compile(
          NAMES
              + ", [“‘]?(.{4,120}?)[”’]? \\((?:[^()]*[ ,])?(\\d{4})\\)(?:, (?:pp?\\.|chapter|ch\\.).*)?\\.?");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:.*[, ])?(?:[Vv]ol\\.|[Nn]o\\.|VOL\\.|NO\\.) ?[\\dIVXLC]+.*?\\(((?:\\p{L}+ )?\\d{4})\\).*");

  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·•—–/]\\s+|\\s*;\\s+");

  private static final Pattern NAME_LINE = Pattern.compile(NAME);

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:The|A|An|In|On|Of|Part|Chapter|Appendix|Introduction|How|Why|What|When|Volume|Book"
              + "|Section|Letter)\\b.*",
          Pattern.CASE_INSENSITIVE);

  /** A place before a date, as letters and reports have it; no verb, no preposition at its end. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:(?:near|in|at|on|the|of|day|session|sitting|meeting|edition|morning|evening|night|\\p{Lu}[\\p{L}’.-]*),? ?){1,7}");

  private static final Pattern OPEN_END =
      Pattern.compile(
          ".*\\b(?:of|in|on|since|from|until|to|before|after|the|and|by)$",
          Pattern.CASE_INSENSITIVE);

  private FrontForms() {}

  /** The date that the line gives. */
  public static Optional<HistoricalDate> date(String line) {
    return imprint(line).flatMap(imprint -> Optional.ofNullable(imprint.issued()));
  }

  /** The publication named in a line such as "From The Globe newspaper, 5 May 1900". */
  public static Optional<String> publication(String line) {
    return imprint(line).map(Imprint::container).filter(name -> !name.isEmpty());
  }

  /** The author named by a byline, or by a line that is nothing but a name. */
  public static Optional<String> author(String line) {
    return imprint(line).map(Imprint::author).filter(name -> !name.isEmpty());
  }

  /** The title that a line labels as such. */
  public static Optional<String> title(String line) {
    Matcher title = TITLE_LINE.matcher(line);
    return title.matches() ? Optional.of(title.group(1)) : Optional.empty();
  }

  static boolean isByline(String line) {
    return BYLINE.matcher(line).matches() || INTERVIEWER.matcher(line).matches();
  }

  /** What the line says, if it is made up of nothing but names, publications and dates. */
  static Optional<Imprint> imprint(String line) {
    List<String> parts = List.of(SEPARATOR.split(line.strip(), -1));
    List<Optional<Imprint>> read = parts.stream().map(FrontForms::part).toList();
    boolean known = read.stream().filter(Optional::isPresent).count() * 2 > parts.size();
    return known ? read.stream().flatMap(Optional::stream).reduce(Imprint::and) : Optional.empty();
  }

  private static Optional<Imprint> part(String part) {
    return Stream.of(
            dateLine(part),
            byline(part),
            datedByline(part),
            SpeechForm.imprint(part),
            from(part),
            labelled(part),
            numbered(part),
            split(part, false),
            bare(part))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Imprint> dateLine(String part) {
    Matcher labelled = LABELLED_DATE.matcher(part);
    return labelled.matches()
        ? FrontDates.orYear(labelled.group(1)).map(Imprint::issued)
        : FrontDates.orYear(part).map(Imprint::issued);
  }

  private static Optional<Imprint> byline(String part) {
    Matcher byline = BYLINE.matcher(part);
    return byline.matches()
        ? Optional.of(Imprint.author(Publications.recased(byline.group(1))))
        : Optional.empty();
  }

  /** "By Ann Hill, 1998" */
  private static Optional<Imprint> datedByline(String part) {
    for (int at = part.indexOf(' '); at > 0; at = part.indexOf(' ', at + 1)) {
      Optional<HistoricalDate> date = FrontDates.orYear(part.substring(at + 1));
      if (date.isPresent()) {
        return byline(part.substring(0, at).replaceFirst("(?:,| in| on)$", ""))
            .map(Imprint.issued(date.get())::and);
      }
    }
    return Optional.empty();
  }

  private static Optional<Imprint> labelled(String part) {
    Matcher labelled = LABELLED.matcher(part);
    return labelled.matches()
        ? Optional.of(Imprint.container(labelled.group(1).replaceFirst("\\.$", "")))
        : Optional.empty();
  }

  /** "From …": an author's book, or a publication and its date. */
  private static Optional<Imprint> from(String part) {
    Matcher from = FROM.matcher(part);
    Matcher book = BOOK.matcher(from.matches() ? from.group(1) : "");
    if (book.matches()) {
      return FrontDates.orYear(book.group(3))
          .map(year -> new Imprint("", book.group(1), book.group(2), year));
    }
    return from.matches()
        ? split(from.group(1), true)
            .map(found -> found.and(Imprint.container("")))
            .filter(found -> found.issued() != null)
        : Optional.empty();
  }

  private static Optional<Imprint> numbered(String part) {
    Matcher numbered = NUMBERED.matcher(part);
    return numbered.matches()
        ? FrontDates.orYear(numbered.group(1)).map(Imprint::issued)
        : Optional.empty();
  }

  /** Words and a date behind them: a publication, an author or a place. */
  private static Optional<Imprint> split(String text, boolean named) {
    for (int at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
      Optional<HistoricalDate> date = FrontDates.of(text.substring(at + 1));
      boolean comma = text.charAt(at - 1) == ',';
      String words = text.substring(0, at).replaceAll("(?:[,.:;]| on| of)+$", "").strip();
      if (date.isEmpty() && (named || Publications.isName(words))) {
        date = FrontDates.orYear(text.substring(at + 1));
      }
      if (date.isPresent()) {
        return headed(words, named, comma).map(Imprint.issued(date.get())::and);
      }
    }
    return Optional.empty();
  }

  private static Optional<Imprint> headed(String words, boolean named, boolean comma) {
    String name = words.replaceAll(" (?:newspaper|magazine|journal)$", "");
    if (named || Publications.isName(name)) {
      return Optional.of(Imprint.container(Publications.recased(name)));
    }
    if (isName(words)) {
      return Optional.of(Imprint.author(words));
    }
    boolean place = PLACE.matcher(words).matches() && !OPEN_END.matcher(words).matches();
    return place && comma && Prose.words(words) <= 6
        ? Optional.of(Imprint.container(""))
        : Optional.empty();
  }

  private static Optional<Imprint> bare(String part) {
    if (Publications.isName(part)) {
      return Optional.of(Imprint.container(Publications.recased(part)));
    }
    return isName(part) ? Optional.of(Imprint.author(part)) : Optional.empty();
  }

  private static boolean isName(String text) {
    return NAME_LINE.matcher(text).matches()
        && !NO_NAME.matcher(text).matches()
        && !(Prose.isCapitalLine(text) && (Prose.words(text) > 3 || text.endsWith(".")));
  }
}
