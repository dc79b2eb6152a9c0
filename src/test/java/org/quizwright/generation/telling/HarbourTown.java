package org.quizwright.generation.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;
import org.quizwright.language.Sentences;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.ContentModels;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Mention;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.content.Term;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Courses;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Sources;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

/** An invented port, told by one author and read by the real parser. */
public final class HarbourTown {

  static final String AUTHOR = "Ada Brook";

  private static final String SOURCE = "brook-1950";
  private static final Language LANGUAGE = new CoreNlpLanguage();

  private final List<String> texts;
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Sensitivity> sensitivities = new ArrayList<>();

  /** No passage is left to stand with one sentence only: there would be nothing to find in it. */
  public HarbourTown(String... passages) {
    this(Stream.of(passages).map(HarbourTown::withWeather).toList());
  }

  private HarbourTown(List<String> texts) {
    this.texts = texts;
  }

  /** The town told in a single passage exactly as it is given. */
  public static HarbourTown bare(String passage) {
    return new HarbourTown(List.of(passage));
  }

  private static String withWeather(String passage) {
    return Sentences.split(passage).size() > 1 ? passage : passage + " That winter was mild.";
  }

  static Plain plain(String sentence) {
    return Plain.of(LANGUAGE, LANGUAGE.parse(sentence));
  }

  /** Lets a person of the town say {@code words} in the first passage. */
  HarbourTown says(String speaker, String words) {
    people.add(new Person(speaker, List.of(), null, new TextRef(SOURCE, 1, 1)));
    quotations.add(new Quotation(speaker, null, words, SOURCE, 1, 1, AUTHOR, null));
    return this;
  }

  /** Lets the first sentence tell what a person is. */
  public HarbourTown is(String name, String role) {
    people.add(new Person(name, List.of(), role, new TextRef(SOURCE, 1, 1)));
    return this;
  }

  /** Lets the first sentence tell an event. */
  public HarbourTown tells(String date, String label, int importance) {
    TextRef ref = new TextRef(SOURCE, 1, 1);
    Mention mention = new Mention(ref, date, Sentences.texts(texts.get(0)).get(0));
    events.add(
        new Event(
            "e" + (events.size() + 1),
            HistoricalDate.parse(date),
            label,
            "port",
            importance,
            true,
            List.of(),
            null,
            List.of(mention)));
    return this;
  }

  HarbourTown explains(String term, String gloss) {
    terms.add(new Term(term, gloss, new TextRef(SOURCE, 1, 1)));
    return this;
  }

  HarbourTown sensitive(int passage, int sentence) {
    TextRef ref = new TextRef(SOURCE, passage, sentence);
    sensitivities.add(new Sensitivity(ref, Sensitivity.Kind.DEATHS));
    return this;
  }

  public List<String> stems(QuestionRule rule) {
    return drafts(rule).stream().map(draft -> draft.task().stem()).toList();
  }

  public List<Draft> drafts(QuestionRule rule) {
    return rule.write(facts());
  }

  Facts facts() {
    Theme theme =
        new Theme(
            "port",
            "The port",
            "Why did the port decline?",
            "",
            List.of("docker", "ship", "bridge", "hospital"),
            "",
            HistoricalDate.parse("1931"));
    Course course = Courses.of("port", theme);
    ContentModel model =
        ContentModels.of(course, List.of(source()))
            .on(theme.id())
            .quotations(quotations)
            .terms(terms)
            .people(people)
            .claims(claims())
            .events(events)
            .sensitivities(sensitivities)
            .model();
    return new Facts(model, theme, LANGUAGE);
  }

  private Source source() {
    Metadata metadata =
        Sources.article("The Port of Saltby", AUTHOR, "1950", "Ada Brook taught in the town.");
    return Sources.of(SOURCE, metadata, texts);
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (int n = 1; n <= texts.size(); n++) {
      for (int s = 1; s <= Sentences.split(texts.get(n - 1)).size(); s++) {
        claims.add(new Claim(new TextRef(SOURCE, n, s), AUTHOR, false, ""));
      }
    }
    return claims;
  }
}
