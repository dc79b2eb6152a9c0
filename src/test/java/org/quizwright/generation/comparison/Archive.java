package org.quizwright.generation.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.voice.Statement;
import org.quizwright.generation.comparison.voice.Voice;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.ContentModels;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Quotation;
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

/** Made-up texts about a made-up weavers' strike of 1844, put together passage by passage. */
public final class Archive {

  public static final Theme THEME =
      new Theme(
          "strike",
          "The strike",
          "Why did the weavers strike?",
          "",
          List.of(),
          "",
          HistoricalDate.parse("1844"));

  private final Map<String, Metadata> works = new LinkedHashMap<>();
  private final Map<String, List<Passage>> passages = new LinkedHashMap<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Sensitivity> sensitivities = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private String current = "";

  public Archive work(String id, String author, String type, String issued, String affiliation) {
    Metadata metadata =
        new Metadata(
            "Title of " + id,
            author,
            HistoricalDate.parse(issued),
            "The Gazette",
            type,
            affiliation,
            "",
            List.of(),
            new Rights("", null),
            List.of());
    works.put(id, metadata);
    passages.put(id, new ArrayList<>());
    current = id;
    return this;
  }

  /** Gives the last work a note on its author. */
  public Archive note(String standpoint) {
    works.computeIfPresent(
        current,
        (id, work) ->
            new Metadata(
                work.title(),
                work.author(),
                work.issued(),
                work.containerTitle(),
                work.type(),
                work.affiliation(),
                standpoint,
                List.of(),
                work.rights(),
                List.of()));
    return this;
  }

  /** A book by an onlooker, and the letter of a weaver, with nothing in common but the matter. */
  public static Archive twoWorks() {
    return new Archive()
        .work("book", "Ada Marsh", "book", "1890", "League")
        .work("letter", "Tom Reed", "letter", "1844", "Guild");
  }

  public Archive in(String id) {
    current = id;
    return this;
  }

  public Archive passage(String text) {
    List<Passage> list = passages.getOrDefault(current, new ArrayList<>());
    int n = list.size() + 1;
    list.add(new Passage(n, null, text, Passage.Kind.PROSE, new LineRange(n, n), List.of()));
    return this;
  }

  /** Words of the last passage as a quotation of {@code speaker}. */
  public Archive quoting(@Nullable String speaker, @Nullable String role, String words) {
    int n = passages.getOrDefault(current, List.of()).size();
    Metadata work = works.get(current);
    String author = work == null ? "" : work.author();
    quotations.add(new Quotation(speaker, role, words, current, n, n, author, null));
    return this;
  }

  public Archive person(String name, String alias, @Nullable String role) {
    people.add(new Person(name, List.of(alias), role, new TextRef(current, 1, 1)));
    return this;
  }

  public Archive body(String name, String... aliases) {
    bodies.add(new Body(name, List.of(aliases), null, new TextRef(current, 1, 1)));
    return this;
  }

  public Archive sensitive(int passage, int sentence) {
    sensitivities.add(
        new Sensitivity(new TextRef(current, passage, sentence), Sensitivity.Kind.DEATHS));
    return this;
  }

  public Archive figure(Figure figure) {
    figures.add(figure);
    return this;
  }

  public Archive event(Event event) {
    events.add(event);
    return this;
  }

  public Facts facts() {
    Course course = Courses.of("town", THEME);
    List<Source> sources =
        works.entrySet().stream().map(work -> source(work.getKey(), work.getValue())).toList();
    ContentModel model =
        ContentModels.of(course, sources)
            .on(THEME.id())
            .events(events)
            .quotations(quotations)
            .figures(figures)
            .people(people)
            .bodies(bodies)
            .sensitivities(sensitivities)
            .model();
    return new Facts(model, THEME, new PlainGrammar());
  }

  private Source source(String id, Metadata metadata) {
    List<Passage> list = passages.getOrDefault(id, List.of());
    return new Source(id, metadata, List.of(), list, List.of(), List.of(), List.of());
  }

  public Source source(String id) {
    return facts().model().source(id).orElseThrow();
  }

  /** Every sentence of one passage, in the mouth of its author. */
  public Excerpt excerpt(String id, int n) {
    Source source = source(id);
    Passage passage = source.passages().get(n - 1);
    List<Span> sentences = Sentences.split(passage.text());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      statements.add(Statement.of(new TextRef(id, n, i + 1), passage, sentences.get(i)));
    }
    return new Excerpt(Voice.author(source), statements);
  }
}
