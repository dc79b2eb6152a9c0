package org.quizwright.analysis.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.analysis.time.Reckoning;
import org.quizwright.analysis.time.Setting;
import org.quizwright.analysis.time.TaggedDates;
import org.quizwright.language.Clause;
import org.quizwright.language.Language;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.model.time.Precision;

/**
 * Deeds told without a date: those of a statement are as old as the statement, those of a narrative
 * took place about the day or month that its paragraph has told or in the year that it has reached,
 * those of a diary's entry about its day. When exactly isn't known, so that nothing is ordered by
 * it.
 */
final class Undated {

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!s)");

  /** What looks back from the story, or tells a habit. */
  private static final Pattern ELSEWHEN =
      Pattern.compile(
          "(?i)\\b(?:earlier|previously|ago|since|once|never|always|often|usually|sometimes|today|now)\\b");

  /** "—most of which were never met": what is added on the deed may be of any time. */
  private static final Pattern ADDED =
      Pattern.compile("(?:[—–]|,) ?(?:\\p{Ll}+ of )?(?:which|whom?|whose)\\b[^,;—–]*");

  /** What looks back from the day of a diary's entry. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(?:last|before|used to|then|when (?:I|we|he|she|they)|in (?:my|his|her|our|their)"
              + " \\p{Ll}+(?:[’']s)? (?:time|day|youth)|years?|formerly|the other day|every|each)\\b");

  /** Changes that come about over a time, and words that need not have led to a deed. */
  private static final List<String> NO_SINGLE_DEED =
      List.of("become", "begin", "promise", "threaten", "warn");

  private static final List<String> PAST = List.of("was", "were");
  private static final List<String> RECENT = List.of("was", "were", "have", "has");

  private final Map<String, HistoricalDate> written;
  private final Map<TextRef, HistoricalDate> story;
  private final Map<TextRef, Setting> settings;
  private final Pronouns pronouns;
  private final Language language;

  /**
   * Finds such deeds.
   *
   * @param written when each source was written that speaks of its own present
   * @param dates with the year or the diary's day that a narrative stands in, and the date that its
   *     paragraph has told
   */
  Undated(
      Map<String, HistoricalDate> written,
      TaggedDates dates,
      Pronouns pronouns,
      Language language) {
    this.written = written;
    this.story = dates.story();
    this.settings = dates.settings();
    this.pronouns = pronouns;
    this.language = language;
  }

  /** What a sentence without a date tells, with the date that it is given. */
  List<DatedPredicate> predicates(AnalysedPassage passage, int index) {
    AnalysedSentence sentence = passage.sentences().get(index);
    @Nullable HistoricalDate now = written.get(sentence.ref().source());
    @Nullable HistoricalDate year = story.get(sentence.ref());
    boolean entry = year != null && year.precision() == Precision.DAY;
    if (now != null && !entry) {
      return stated(sentence, now);
    }
    if (year == null) {
      return List.of();
    }
    return entry ? ofEntry(passage, index, year) : narrated(passage, index, year);
  }

  private static List<DatedPredicate> stated(AnalysedSentence sentence, HistoricalDate now) {
    return QuotedStretches.of(sentence.parsed()).isEmpty()
        ? DatedPredicate.ofClause(sentence.parsed(), dated(sentence.text(), now)).stream()
            .filter(predicate -> isDeed(predicate, RECENT))
            .toList()
        : List.of();
  }

  /** A bare "Wednesday" is one just before the statement, and so within its month or season. */
  private static DateMention dated(String text, HistoricalDate date) {
    Matcher day = WEEKDAY.matcher(text);
    boolean named = day.find();
    Span span = named ? new Span(day.start(), day.end()) : new Span(0, 0);
    boolean recent = named && date.precision() != Precision.YEAR;
    return new DateMention(span, date, DateUse.AT, Reckoning.INHERITED, recent);
  }

  private List<DatedPredicate> ofEntry(AnalysedPassage passage, int index, HistoricalDate day) {
    return BEFORE.matcher(passage.sentences().get(index).text()).find()
        ? List.of()
        : told(passage, index, day).filter(Undated::isOfDay).toList();
  }

  private List<DatedPredicate> narrated(AnalysedPassage passage, int index, HistoricalDate year) {
    AnalysedSentence sentence = passage.sentences().get(index);
    Setting setting = settings.getOrDefault(sentence.ref(), Setting.NONE);
    Optional<HistoricalDate> about = SceneDeeds.date(sentence, setting.told());
    return told(passage, index, about.orElse(year))
        .filter(predicate -> isNarrated(predicate) || (about.isPresent() && isOfScene(predicate)))
        .toList();
  }

  /** What a sentence tells that doesn't look back, with the names of those that it tells of. */
  private Stream<DatedPredicate> told(AnalysedPassage passage, int index, HistoricalDate when) {
    DateMention date =
        new DateMention(new Span(0, 0), when, DateUse.AT, Reckoning.INHERITED, false);
    String text = passage.sentences().get(index).text();
    return ELSEWHEN.matcher(ADDED.matcher(text).replaceAll("")).find()
        ? Stream.empty()
        : Stream.concat(Stream.of(text), pronouns.resolved(passage, index).stream())
            .map(language::parse)
            .flatMap(this::clauses)
            .flatMap(clause -> DatedPredicate.ofClause(clause, date).stream())
            .filter(predicate -> !predicate.isQuoted());
  }

  private Stream<ParsedSentence> clauses(ParsedSentence sentence) {
    return Stream.concat(
        Stream.of(sentence), Halves.of(sentence, language).stream().map(language::parse));
  }

  /** What somebody did who has a name. */
  private static boolean isNarrated(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    OptionalInt subject = predicate.clause().subject();
    return isDeed(predicate, PAST)
        && isSingle(predicate)
        && subject.isPresent()
        && sentence.descendants(subject.getAsInt()).stream()
            .anyMatch(i -> sentence.token(i).isProperNoun())
        && Happening.isToldBy(predicate);
  }

  private static boolean isOfScene(DatedPredicate predicate) {
    return isTold(predicate, PAST) && isSingle(predicate) && SceneDeeds.tells(predicate);
  }

  private static boolean isSingle(DatedPredicate predicate) {
    return !NO_SINGLE_DEED.contains(predicate.sentence().token(predicate.head()).lemma());
  }

  /** Whatever a diary's writer tells of its day, but for what somebody only says. */
  private static boolean isOfDay(DatedPredicate predicate) {
    return isTold(predicate, RECENT)
        && predicate.clause().subject().isPresent()
        && !EventVerbs.SPEAKING.has(predicate.sentence().token(predicate.head()).lemma())
        && Happening.isToldBy(predicate);
  }

  /** A single deed in a past tense with no other auxiliary than these. */
  private static boolean isDeed(DatedPredicate predicate, List<String> auxiliaries) {
    ParsedSentence sentence = predicate.sentence();
    int head = predicate.head();
    String verb = sentence.token(head).lemma();
    boolean turns =
        EventWords.TURNING.has(verb)
            || EventVerbs.DECISIVE.has(verb)
            || (verb.equals("call") && sentence.child(head, "obj", "ccomp", "xcomp").isEmpty())
            || (verb.equals("have") && Deeds.isBroughtAbout(sentence, head));
    return turns && isTold(predicate, auxiliaries);
  }

  private static boolean isTold(DatedPredicate predicate, List<String> auxiliaries) {
    ParsedSentence sentence = predicate.sentence();
    Clause clause = predicate.clause();
    return sentence.token(predicate.head()).hasTag("VBD", "VBN")
        && sentence.children(predicate.head(), "aux").stream()
            .allMatch(i -> auxiliaries.contains(sentence.token(i).text()))
        && !clause.isNegated()
        && !clause.isModal();
  }
}
