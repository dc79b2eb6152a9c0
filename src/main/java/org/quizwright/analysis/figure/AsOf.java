package org.quizwright.analysis.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.language.Clause;
import org.quizwright.language.Span;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/**
 * The time that figures hold for: the date beside the number, else that of the sentence, else, in
 * the past tense, the date told last in the passage, and in the present tense the time of writing.
 */
final class AsOf {

  /** "35 percent of its 1990 level": what is compared with, not when. */
  private static final Pattern BASE =
      Pattern.compile("^(?:’s|'s)? (?:levels?|values?|totals?|figures?|peak|mark|prices)\\b");

  /** What tells of any time, unlike a report, survey or census, which tells of its own. */
  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?i)\\b(?:articles?|books?|interviews?|essays?|accounts?|history|memoirs?)\\b");

  /** "two million fewer than ten years before", "the 1837 figure": not when, but against what. */
  private static final Pattern COMPARED =
      Pattern.compile("(?i)\\b(?:than|as) (?:it was |they were |it had been )?(?:in |at |for )?$");

  private static final Pattern AHEAD = Pattern.compile("(?i)\\b(?:until|till) (?:\\p{L}+ ){0,3}$");

  /** "An American Dilemma (1944)". */
  private static final Pattern BRACKETED = Pattern.compile("\\p{L} \\($");

  private static final Pattern DECADE_PART = Pattern.compile("(\\d{3})\\d~/\\1\\d~");
  private static final Pattern POLL = Pattern.compile("(?i)\\b(?:polls?|surveys?|polled)\\b");
  private static final Pattern QUOTED = Pattern.compile("^[“\"‘]|[”\"]$");

  private final Map<TextRef, List<DateMention>> dates;
  private final List<String> ofTheirTime;
  private final List<AnalysedPassage> passages;
  private final Map<String, Integer> places = new LinkedHashMap<>();

  private AsOf(
      Map<TextRef, List<DateMention>> dates,
      List<String> ofTheirTime,
      List<AnalysedPassage> passages) {
    this.dates = dates;
    this.passages = List.copyOf(passages);
    passages.forEach(passage -> places.put(place(passage), places.size()));
    this.ofTheirTime = ofTheirTime;
  }

  static AsOf in(List<AnalysedPassage> passages, Map<TextRef, List<DateMention>> dates) {
    List<String> sources =
        passages.stream().map(passage -> passage.source().id()).distinct().toList();
    return new AsOf(
        dates, sources.stream().filter(source -> isOfItsTime(source, passages)).toList(), passages);
  }

  /** Whether most sentences of the source are in the present tense, as in a statement. */
  private static boolean isOfItsTime(String source, List<AnalysedPassage> passages) {
    List<Clause> clauses =
        passages.stream()
            .filter(passage -> passage.source().id().equals(source))
            .flatMap(passage -> passage.sentences().stream())
            .flatMap(sentence -> Clause.main(sentence.parsed()).stream())
            .filter(Clause::isFinite)
            .toList();
    return clauses.stream().filter(Clause::isPast).count() * 2 < clauses.size();
  }

  /**
   * Null where nothing tells.
   *
   * @param spoken whether somebody else than the author speaks, whose present is that of the story
   */
  @Nullable HistoricalDate of(
      AnalysedPassage passage, AnalysedSentence sentence, Span number, boolean spoken) {
    Clauses clauses = new Clauses(sentence.parsed());
    List<DateMention> own = dates.getOrDefault(sentence.ref(), List.of());
    return Respectively.date(number, sentence.text(), own)
        .or(() -> NearestDate.to(number, sentence.text(), binding(own, sentence, clauses, number)))
        .or(() -> cited(own, clauses.isPresent(number) ? "" : sentence.text()))
        .map(mention -> held(mention, passage, sentence, number))
        .orElseGet(() -> inherited(passage, sentence, clauses, number, spoken));
  }

  private @Nullable HistoricalDate inherited(
      AnalysedPassage passage,
      AnalysedSentence sentence,
      Clauses clauses,
      Span number,
      boolean spoken) {
    Optional<DateMention> report = Optional.empty();
    Optional<DateMention> last = Optional.empty();
    for (AnalysedSentence each : passage.sentences()) {
      if (each.span().start() < sentence.span().start()) {
        List<DateMention> all = dates.getOrDefault(each.ref(), List.of());
        report = cited(all, each.text()).map(Optional::of).orElse(report);
        boolean flashback = last.isPresent() && !clauses.isPastPerfect(number);
        Clauses there = new Clauses(each.parsed());
        last =
            telling(all).stream()
                .filter(mention -> !isCompared(mention, each.text()))
                .filter(mention -> !isAhead(mention, each.text()))
                .filter(mention -> !(flashback && there.isPastPerfect(mention.span())))
                .reduce((a, b) -> b)
                .map(Optional::of)
                .orElse(last);
      }
    }
    if (clauses.isPresent(number) && !spoken && !QUOTED.matcher(sentence.text()).find()) {
      return report.map(DateMention::date).orElseGet(() -> written(passage));
    }
    Optional<DateMention> told = last.isPresent() ? last : report;
    return told.isPresent() ? held(told.get(), passage) : leansOn(passage, clauses, number);
  }

  /** Without any date a past statement leans on the time of writing only in a text of its time. */
  private @Nullable HistoricalDate leansOn(AnalysedPassage passage, Clauses clauses, Span number) {
    boolean now = clauses.isPresent(number) || clauses.isPerfect(number);
    return now || ofTheirTime.contains(passage.source().id()) ? written(passage) : goesOn(passage);
  }

  private static String place(AnalysedPassage passage) {
    return passage.source().id() + " " + passage.passage().n();
  }

  /** A story goes on under one heading in the year that it told last. */
  private @Nullable HistoricalDate goesOn(AnalysedPassage passage) {
    for (int at = places.getOrDefault(place(passage), 0) - 1; at >= 0; at--) {
      AnalysedPassage before = passages.get(at);
      if (!before.source().id().equals(passage.source().id())
          || !Objects.equals(before.passage().heading(), passage.passage().heading())) {
        return null;
      }
      Optional<DateMention> last =
          before.sentences().stream()
              .flatMap(each -> ownTime(each).stream())
              .reduce((one, other) -> other);
      if (last.isPresent()) {
        return HistoricalDate.parse(
            held(last.get(), before).toString().replaceFirst("^(\\d{4})-.*", "$1"));
      }
    }
    return null;
  }

  /** The dates that a sentence tells, but not what had happened before them. */
  private List<DateMention> ownTime(AnalysedSentence sentence) {
    Clauses clauses = new Clauses(sentence.parsed());
    return telling(dates.getOrDefault(sentence.ref(), List.of())).stream()
        .filter(mention -> !clauses.isPastPerfect(mention.span()))
        .toList();
  }

  private static boolean isCompared(DateMention mention, String text) {
    return COMPARED.matcher(text.substring(0, mention.span().start())).find();
  }

  /** "He was not recalled until 1880": the story goes on before that. */
  private static boolean isAhead(DateMention mention, String text) {
    return AHEAD.matcher(text.substring(0, mention.span().start())).find();
  }

  private static Optional<DateMention> cited(List<DateMention> mentions, String sentence) {
    return ARTICLE.matcher(sentence).find()
        ? Optional.empty()
        : mentions.stream().filter(d -> d.use() == DateUse.CITATION).findFirst();
  }

  private static List<DateMention> telling(List<DateMention> mentions) {
    return mentions.stream()
        .filter(mention -> mention.use() != DateUse.CITATION && mention.use() != DateUse.BESIDE)
        .toList();
  }

  /** A date of another clause doesn't bind what is said in the present, nor does a forecast's. */
  private static List<DateMention> binding(
      List<DateMention> mentions, AnalysedSentence sentence, Clauses clauses, Span number) {
    List<DateMention> all =
        telling(mentions).stream()
            .filter(mention -> !isCompared(mention, sentence.text()))
            .filter(mention -> !clauses.isAside(number, mention.span()))
            .toList();
    List<DateMention> plain =
        all.stream()
            .filter(
                mention ->
                    !BRACKETED.matcher(sentence.text().substring(0, mention.span().start())).find())
            .toList();
    List<DateMention> own =
        plain.stream().filter(mention -> clauses.shareOne(number, mention.span())).toList();
    List<DateMention> nearest = own.isEmpty() ? plain : own;
    return (nearest.isEmpty() ? all : nearest)
        .stream()
            .filter(
                mention -> !BASE.matcher(sentence.text().substring(mention.span().end())).find())
            .filter(
                mention ->
                    clauses.shareOne(number, mention.span())
                        || !(clauses.isPresent(number) || clauses.isModal(mention.span())))
            .toList();
  }

  /** "Between 1965 and 1968 it fell from 380 to 150": each end has its level. */
  private static HistoricalDate held(
      DateMention mention, AnalysedPassage passage, AnalysedSentence sentence, Span number) {
    HistoricalDate held = held(mention, passage);
    String text = held.toString();
    String before = sentence.text().substring(0, Hedges.start(sentence.text(), number.start()));
    boolean season = mention.span().of(sentence.text()).matches("\\d{4}[-–/]\\d\\d");
    boolean interval = text.matches("\\d{4}/\\d{4}") && !season;
    if (interval && before.matches("(?s).*\\bfrom ")) {
      return HistoricalDate.parse(text.substring(0, 4));
    }
    if (interval && before.matches("(?s).*\\bfrom [^,;]{1,40} to ")) {
      return HistoricalDate.parse(text.substring(5));
    }
    return ofPoll(mention, held, passage, sentence);
  }

  /** A poll "in March" of no certain year is the last one before the text appeared. */
  private static HistoricalDate ofPoll(
      DateMention mention,
      HistoricalDate held,
      AnalysedPassage passage,
      AnalysedSentence sentence) {
    @Nullable HistoricalDate issued = passage.source().metadata().issued();
    boolean yearless = !mention.span().of(sentence.text()).matches("(?s).*\\d{4}.*");
    String text = held.toString();
    if (issued == null
        || !yearless
        || mention.certain()
        || !text.matches("\\d{4}-(?:0\\d|1[0-2])")
        || !issued.toString().matches("\\d{4}-\\d\\d(?:-\\d\\d)?")
        || !POLL.matcher(sentence.text()).find()) {
      return held;
    }
    int year = issued.start().getYear();
    HistoricalDate same = HistoricalDate.parse(year + text.substring(4));
    return same.start().isAfter(issued.start())
        ? HistoricalDate.parse((year - 1) + text.substring(4))
        : same;
  }

  /** What was so by a moment holds for it; what goes on since then, until the text appeared. */
  private static HistoricalDate held(DateMention mention, AnalysedPassage passage) {
    String edtf = mention.date().toString();
    @Nullable HistoricalDate written = written(passage);
    Matcher decade = DECADE_PART.matcher(edtf);
    if (decade.matches()) {
      return HistoricalDate.parse(decade.group(1) + "X");
    }
    if (edtf.matches("\\d{4}-\\d\\d(?:-\\d\\d)?/\\.\\.")) {
      return HistoricalDate.parse(edtf.substring(0, edtf.indexOf('/')));
    }
    if (edtf.startsWith("../")) {
      return HistoricalDate.parse(edtf.substring(3));
    }
    if (edtf.matches("(\\d{4})-\\d\\d/\\1-\\d\\d")) {
      return HistoricalDate.parse(edtf.substring(0, 4));
    }
    boolean goesOn = edtf.matches("\\d{4}/\\.\\.") && mention.use() == DateUse.SINCE;
    return goesOn && written != null && written.start().isAfter(mention.date().start())
        ? HistoricalDate.parse(edtf.substring(0, 5) + written)
        : mention.date();
  }

  private static @Nullable HistoricalDate written(AnalysedPassage passage) {
    @Nullable HistoricalDate issued = passage.source().metadata().issued();
    return issued == null
        ? null
        : HistoricalDate.parse(issued.toString().replaceFirst("^(\\d{4})-(?!2[1-4]$).*", "$1"));
  }
}
