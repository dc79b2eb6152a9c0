package org.quizwright.generation.timeline;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.ContentModels;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Courses;
import org.quizwright.model.course.Rights;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** A made-up town and what two made-up books tell of it, one sentence a passage. */
final class Chronicle {

  static final Theme THEME =
      new Theme("harbour", "The harbour", "Why did the harbour grow?", "", List.of(), "", null);

  private final List<Passage> first = new ArrayList<>();
  private final List<Passage> second = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Sensitivity> sensitivities = new ArrayList<>();

  Chronicle tells(String date, int importance, String label) {
    return adds(first, "mill-1950", date, importance, true, label);
  }

  Chronicle otherTells(String date, int importance, String label) {
    return adds(second, "rowe-1961", date, importance, true, label);
  }

  Chronicle tellsUnsurely(String date, String label) {
    return adds(first, "mill-1950", date, 3, false, label);
  }

  /** Moves the event told last into another theme. */
  Chronicle elsewhere() {
    Event last = events.remove(events.size() - 1);
    events.add(
        new Event(
            last.id(),
            last.date(),
            last.label(),
            Theme.BACKGROUND,
            last.importance(),
            last.orderable(),
            last.actors(),
            last.place(),
            last.mentions()));
    return this;
  }

  /** Gives the event told last another label. */
  Chronicle relabels(String label) {
    Event last = events.remove(events.size() - 1);
    events.add(
        new Event(
            last.id(),
            last.date(),
            label,
            last.theme(),
            last.importance(),
            last.orderable(),
            last.actors(),
            last.place(),
            last.mentions()));
    return this;
  }

  Chronicle contests(String mark) {
    claims.add(new Claim(lastRef(), "mill-1950", true, mark));
    return this;
  }

  Chronicle marks(Sensitivity.Kind kind) {
    sensitivities.add(new Sensitivity(lastRef(), kind));
    return this;
  }

  /** An event of importance 3 that the text dates in words of its own. */
  Chronicle tells(String date, String dateText, String label) {
    adds(first, "mill-1950", date, 3, true, label);
    Event last = events.remove(events.size() - 1);
    Mention mention = last.mentions().get(0);
    events.add(
        new Event(
            last.id(),
            last.date(),
            label,
            last.theme(),
            3,
            true,
            List.of(),
            null,
            List.of(new Mention(mention.ref(), dateText, mention.exact()))));
    return this;
  }

  /** An event that the text dates in words of its own, without the year in figures. */
  Chronicle tellsAs(String date, String dateText, String label) {
    int n = first.size() + 1;
    String sentence = "It happened " + dateText + " that " + label + ".";
    first.add(new Passage(n, null, sentence, Passage.Kind.PROSE, new LineRange(n, n), List.of()));
    events.add(
        new Event(
            "e" + (events.size() + 1),
            HistoricalDate.parse(date),
            label,
            THEME.id(),
            1,
            true,
            List.of(),
            null,
            List.of(new Mention(new TextRef("mill-1950", n, 1), dateText, sentence))));
    return this;
  }

  private TextRef lastRef() {
    return events.get(events.size() - 1).mentions().get(0).ref();
  }

  private Chronicle adds(
      List<Passage> book,
      String source,
      String date,
      int importance,
      boolean orderable,
      String label) {
    int n = book.size() + 1;
    String sentence = "In " + date + " it happened that " + label + ".";
    book.add(new Passage(n, null, sentence, Passage.Kind.PROSE, new LineRange(n, n), List.of()));
    events.add(
        new Event(
            "e" + (events.size() + 1),
            HistoricalDate.parse(date),
            label,
            THEME.id(),
            importance,
            orderable,
            List.of(),
            null,
            List.of(new Mention(new TextRef(source, n, 1), date, sentence))));
    return this;
  }

  Facts facts() {
    Course course = Courses.of("town", THEME);
    List<Source> sources = List.of(source("mill-1950", first), source("rowe-1961", second));
    ContentModel model =
        ContentModels.of(course, sources)
            .on(THEME.id())
            .events(events)
            .claims(claims)
            .sensitivities(sensitivities)
            .model();
    return new Facts(model, THEME, new PlainTags());
  }

  /** The same for the course as a whole. */
  Facts wholeCourse() {
    Facts facts = facts();
    return new Facts(facts.model(), facts.model().course().whole(), facts.language());
  }

  private static Source source(String id, List<Passage> passages) {
    Metadata metadata =
        new Metadata(id, "", null, "", "book", "", "", List.of(), new Rights("", null), List.of());
    return new Source(id, metadata, List.of(), passages, List.of(), List.of(), List.of());
  }
}
