package org.quizwright.analysis.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.analysis.time.DateDraft.Resolved;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** Follows the dates of one source from its first sentence to its last. */
final class SourceDates {

  private DateThread thread;
  private Scene scene = Scene.UNSET;

  private @Nullable String heading;

  /** The entry that a later remark breaks off. */
  private @Nullable DateThread broken;

  private List<AnalysedPassage> passages = List.of();
  private Set<TextRef> remarks = Set.of();

  /** The latest date that the sentence has gone on to; an earlier one only explains. */
  private @Nullable HistoricalDate reached;

  /** Whether the passage has named any date. */
  private boolean dated;

  /** Whether the part under the same heading has. */
  private boolean begun = true;

  private final EntryYears entries;
  private final KnownDays known;
  private final Map<TextRef, List<DateScanner.Found>> scanned;
  private final Map<TextRef, List<WrittenDate>> written = new LinkedHashMap<>();
  private final TaggedDates tagged;
  private final StoryYears story;
  private Chronology chronology = Chronology.empty();

  /** Starts before the first sentence; {@code scanned} are all dates as they are written. */
  SourceDates(
      Manner manner,
      EntryYears entries,
      KnownDays known,
      Map<TextRef, List<DateScanner.Found>> scanned,
      TaggedDates tagged) {
    this.entries = entries;
    this.known = known;
    this.scanned = scanned;
    this.tagged = tagged;
    this.story = new StoryYears(tagged.story());
    this.thread = DateThread.of(manner);
  }

  void tag(List<AnalysedPassage> passages) {
    this.passages = passages;
    remarks = Remarks.in(passages);
    List<WrittenDate> dates =
        passages.stream()
            .flatMap(passage -> passage.sentences().stream())
            .flatMap(sentence -> told(sentence).stream())
            .toList();
    chronology = Chronology.of(thread.manner(), dates, NamedYear.before(passages, thread.manner()));
    passages.forEach(this::tag);
  }

  private void tag(AnalysedPassage passage) {
    enter(passage.passage().heading());
    EntryOpening.ofParagraph(passage.passage().text())
        .flatMap(opening -> entries.date(opening, thread))
        .ifPresent(day -> thread = thread.inEntry(day));
    hear(passage.passage().question());
    thread = thread.inNextParagraph();
    scene = scene.inNextParagraph();
    dated = false;
    for (int i = 0; i < passage.sentences().size(); i++) {
      tag(passage.sentences().get(i), i == 0);
    }
  }

  /** A heading that names one year says when what follows it happened. */
  private void enter(@Nullable String next) {
    if (Objects.equals(next, heading)) {
      return;
    }
    heading = next;
    comeBackFromRemark();
    scene = scene.inNewPart();
    thread = thread.inNewPart();
    entries
        .headed(next, passages, thread)
        .filter(date -> !thread.manner().isIssue(date))
        .ifPresent(date -> thread = thread.inEntry(date));
    begun = thread.isEntry();
  }

  private void comeBackFromRemark() {
    thread = broken == null ? thread : broken.inNextParagraph();
    broken = null;
  }

  /** The answer is about the year that the question names. */
  private void hear(@Nullable String question) {
    NamedYear.in(question).ifPresent(year -> thread = thread.after(year, true));
  }

  private void tag(AnalysedSentence sentence, boolean first) {
    String text = sentence.text();
    if (!remarks.contains(sentence.ref())) {
      comeBackFromRemark();
    } else if (broken == null && thread.entryDay().isPresent()) {
      broken = thread;
      thread = thread.inNewPart();
    }
    List<DateMention> found = new ArrayList<>();
    reached = null;
    tagged.settings().put(sentence.ref(), Setting.of(scene, thread));
    for (WrittenDate each : told(sentence)) {
      DateContext context = each.context();
      Optional<Resolved> resolved = resolve(each);
      Optional<DateMention> mention = resolved.flatMap(value -> context.mention(value));
      mention.ifPresent(found::add);
      if (mention.isEmpty() && context.isUnreckoned()) {
        thread = thread.unsure();
      }
      boolean entry = first && EntryOpening.isChronicle(text, each);
      DateThread before = thread;
      mention.ifPresent(date -> heard(context, date, resolved.orElseThrow(), entry));
      boolean onward = !thread.equals(before);
      scene = mention.map(date -> scene.after(date, each, onward)).orElse(scene);
    }
    tagged.mentions().put(sentence.ref(), List.copyOf(found));
    story.pass(sentence, told(sentence).size(), found.size(), thread);
  }

  private List<WrittenDate> told(AnalysedSentence sentence) {
    return written.computeIfAbsent(
        sentence.ref(),
        ref ->
            Apposed.without(sentence.text(), scanned.getOrDefault(ref, List.of())).stream()
                .map(found -> WrittenDate.of(sentence, found))
                .toList());
  }

  private Optional<Resolved> resolve(WrittenDate date) {
    DateDraft draft = date.draft();
    DateContext context = date.context();
    Integer written = draft.year();
    if (written != null) {
      return Optional.of(new Resolved(draft.edtf().apply(written), true, true));
    }
    DateDraft.Relative relative = draft.relative();
    if (relative == null) {
      Optional<HistoricalDate> entry = thread.entryDay();
      return entry.isPresent()
          ? entry
              .flatMap(day -> NearestYear.of(draft, context.telling(), day))
              .map(found -> Resolved.of(found.edtf()))
          : chronology
              .date(date.sentence().ref(), date.span())
              .map(found -> isOfEntry(found) ? Resolved.of(found.edtf()) : found)
              .map(found -> known.confirmed(draft, found, thread.manner()));
    }
    Optional<Resolved> named = yearOfName(date);
    if (named.isPresent()) {
      return named;
    }
    return RelativeWords.leadNowhere(context, thread.isEntry())
        ? Optional.empty()
        : (thread.isEntry()
                ? Counted.value(date, thread)
                : chronology.date(date.sentence().ref(), date.span()))
            .map(found -> mayRecall(context) ? found : found.doubted());
  }

  /** "The Registration Act of 1950 and the Areas Act of the same year". */
  private Optional<Resolved> yearOfName(WrittenDate date) {
    List<WrittenDate> before =
        told(date.sentence()).stream()
            .filter(other -> other.span().end() <= date.span().start())
            .toList();
    if (before.isEmpty() || !RelativeWords.areSameYear(date.context().words())) {
      return Optional.empty();
    }
    WrittenDate last = before.get(before.size() - 1);
    return Optional.ofNullable(last.draft().year())
        .filter(year -> last.context().use() == DateUse.NAME)
        .map(year -> Resolved.of(YearWords.edtf(year)));
  }

  /** Whether the text has told what is counted from; under a heading without a date it hasn't. */
  private boolean mayRecall(DateContext context) {
    String words = context.words();
    boolean ofIssue = DeicticForms.isDeictic(words) && thread.issue().isPresent();
    return (begun || ofIssue || DeicticForms.isOfIssue(words))
        && (dated || !RelativeWords.recall(words));
  }

  private boolean isOfEntry(Resolved found) {
    return thread.isEntry()
        && found.date().filter(date -> Objects.equals(date.year(), thread.year())).isPresent();
  }

  private void heard(DateContext context, DateMention mention, Resolved value, boolean entry) {
    dated = true;
    begun = true;
    follow(context, mention, value, entry);
    HistoricalDate date = value.date().orElse(mention.date());
    thread = thread.in(Weekdays.told(context.words(), date, thread.manner()));
  }

  private void follow(DateContext context, DateMention mention, Resolved value, boolean entry) {
    HistoricalDate date = value.date().orElse(mention.date());
    if (entry) {
      thread = thread.inEntry(date);
    } else if (context.movesOn(value, thread)
        && reached != null
        && date.end().isBefore(reached.start())) {
      return;
    } else if (context.movesOn(value, thread) && !thread.manner().isToCome(date)) {
      reached = date;
      thread = thread.after(date, value.certain() && !context.telling().pastPerfect());
    }
  }
}
