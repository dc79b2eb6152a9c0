package org.quizwright.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.BodyName;
import org.quizwright.model.course.Rights;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.source.Boilerplate.Kind;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.time.HistoricalDate;
import org.quizwright.reading.text.DeckForm;
import org.quizwright.reading.text.FrontForms;
import org.quizwright.reading.text.SpeechForm;
import org.quizwright.reading.works.Text;

/** Describes a work: as the manifest says, and where it is silent as the text itself says. */
final class MetadataReader {

  private static final Pattern PERSON =
      Pattern.compile("((?:\\p{Lu}[\\p{L}’.-]+ ){1,3}\\p{Lu}[\\p{L}’-]+)(?:,| is | was | has ).*");

  private static final Pattern CHAPTER = Pattern.compile("(?i)(?:chapter|unit) [\\dIVXLC]+\\b.*");

  private final Text text;
  private final List<String> detected = new ArrayList<>();

  private MetadataReader(Text text) {
    this.text = text;
  }

  static Metadata read(@Nullable SourceEntry entry, Text text) {
    return new MetadataReader(text).read(entry == null ? silent() : entry);
  }

  private static SourceEntry silent() {
    return new SourceEntry(
        "", null, null, null, null, null, null, null, List.of(), null, List.of());
  }

  private Metadata read(SourceEntry entry) {
    String title = known("title", entry.title(), title());
    String author = BodyName.of(known("author", entry.author(), author()));
    HistoricalDate issued = entry.issued();
    if (issued == null) {
      issued = front(FrontForms::date).orElse(null);
      note("issued", issued);
    }
    String container =
        known("container-title", entry.containerTitle(), front(FrontForms::publication));
    String type = known("type", entry.type(), Optional.of(type(title)));
    return new Metadata(
        title.isEmpty() ? text.witnesses().get(0).file() : title,
        author,
        issued,
        container,
        type,
        or(entry.affiliation()),
        or(entry.standpoint()),
        entry.cites(),
        entry.rights() == null ? new Rights("", null) : entry.rights(),
        detected);
  }

  private String known(String field, @Nullable String given, Optional<String> found) {
    if (given != null) {
      return given;
    }
    note(field, found.orElse(null));
    return found.orElse("");
  }

  private void note(String field, @Nullable Object found) {
    if (found != null) {
      detected.add(field);
    }
  }

  private Optional<String> title() {
    List<String> titles =
        text.drafts().stream().flatMap(draft -> draft.all(Kind.TITLE).stream()).toList();
    return titles.stream()
        .flatMap(line -> FrontForms.title(line).stream())
        .findFirst()
        .or(() -> titles.stream().findFirst())
        .or(() -> isLetter() ? author().map(name -> "Letter of " + name) : Optional.empty());
  }

  /**
   * The byline's name; in an interview that names nobody so, the person its standfirst opens with.
   */
  private Optional<String> author() {
    Optional<String> byline = front(FrontForms::author);
    return isInterview()
        ? interviewee().or(() -> byline)
        : byline.or(this::authorOfDeck).or(this::signature);
  }

  private Optional<String> authorOfDeck() {
    return text.drafts().stream()
        .flatMap(draft -> draft.all(Kind.TITLE).stream())
        .flatMap(line -> DeckForm.author(line).stream())
        .findFirst();
  }

  private Optional<String> interviewee() {
    Matcher person = PERSON.matcher(text.passages().get(0).text());
    return person.matches() ? Optional.of(person.group(1)) : Optional.empty();
  }

  /** Who signed a letter. */
  private Optional<String> signature() {
    return isLetter()
        ? text.drafts().stream()
            .flatMap(draft -> draft.all(Kind.BYLINE).stream())
            .flatMap(line -> FrontForms.author(line).stream())
            .findFirst()
        : Optional.empty();
  }

  private String type(String title) {
    if (isInterview() || isLetter()) {
      return isInterview() ? "interview" : "letter";
    }
    boolean spoken =
        text.drafts().stream().flatMap(d -> d.front().stream()).anyMatch(SpeechForm::is);
    return spoken ? "speech" : CHAPTER.matcher(title).matches() ? "chapter" : "article";
  }

  private boolean isInterview() {
    return text.drafts().get(0).boilerplate().stream().anyMatch(b -> b.kind() == Kind.QUESTION)
        || text.passages().stream().anyMatch(p -> p.kind() == Passage.Kind.STANDFIRST);
  }

  private boolean isLetter() {
    return text.drafts().stream().anyMatch(draft -> !draft.all(Kind.SALUTATION).isEmpty());
  }

  /** What the first line of the title page says that says it, or else a note on the publication. */
  private <T> Optional<T> front(Function<String, Optional<T>> reader) {
    return text.drafts().stream()
        .flatMap(
            draft -> Stream.concat(draft.front().stream(), draft.all(Kind.SERIES_NOTE).stream()))
        .flatMap(line -> reader.apply(line).stream())
        .findFirst();
  }

  private static String or(@Nullable String given) {
    return given == null ? "" : given;
  }
}
