package org.quizwright.assembly;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.language.Sentences;
import org.quizwright.language.Span;
import org.quizwright.model.content.Body;
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
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.course.Rights;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Sources;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.source.Witness;
import org.quizwright.model.time.HistoricalDate;

/** An invented course about an invented harbour: two works, one theme, one contested passage. */
public final class Harbour {

  public static final String THEME = "harbour-1921";
  public static final String MERCER = "mercer-1955";
  public static final String FINCH = "finch-1921";

  private static final List<String> MERCER_TEXT =
      List.of(
          "Port Ellery lived from its harbour, and the harbour lived from coal and grain. In 1921"
              + " about 1,400 dockers worked on the quays. They were hired by the half-day at the"
              + " gate, and a man who was not called went home without pay. The harbour board had"
              + " cut the day rate from twelve shillings to nine in the autumn of 1920 because"
              + " freight prices had fallen.",
          "On 3 March 1921 the crane drivers of the north quay stopped work after the board refused"
              + " to repair a broken brake. The stoppage reached the grain sheds on 7 March 1921."
              + " By the end of that week no ship was being loaded. Agnes Rowe, secretary of the"
              + " dockers' union, asked the board for two things: safe cranes and hiring by the"
              + " week. She did not ask for the old wage.",
          "On 2 April 1921 the board agreed to inspect every crane. It kept the half-day call."
              + " The dockers went back to the quays on 11 April 1921. However, two thirds of the"
              + " crane drivers were never hired again.",
          "In 1923 the town council opened a hiring office at the harbour gate. Weekly hiring came"
              + " in 1926, five years after the strike had asked for it. The office kept a list of"
              + " names, so that the foremen could no longer choose their friends.",
          "The board was a gang of greedy merchants. It cared for nothing but profit.",
          "Two men died under a falling crane in February 1921.");

  private static final List<String> FINCH_TEXT =
      List.of(
          "I have been harbour master of Port Ellery for nineteen years, and I have seen no finer"
              + " quay on this coast. The cranes are sound, and the men know it. What stopped the"
              + " work in March was not a brake but the talk of strangers from the city.",
          "The board lost 8,000 pounds in four weeks. Ships bound for us were turned to Saint Orme,"
              + " and some of them will not come back. A harbour that stands still feeds nobody,"
              + " least of all the docker and his children.");

  private Harbour() {}

  /** The whole content model. */
  public static ContentModel model() {
    List<Source> sources = sources();
    return ContentModels.of(course(), sources)
        .on(THEME)
        .events(
            List.of(
                event("ev-1", "1921-03-03", "Crane drivers of the north quay stop work", 2, 1),
                event("ev-2", "1921-04-02", "The board agrees to inspect every crane", 3, 1),
                event("ev-3", "1923", "The town council opens a hiring office", 4, 1),
                event("ev-4", "1926", "Weekly hiring comes to the harbour", 4, 2)))
        .people(
            List.of(
                new Person(
                    "Agnes Rowe",
                    List.of("Rowe"),
                    "secretary of the dockers' union",
                    new TextRef(MERCER, 2, 4))))
        .claims(claims(sources))
        .sensitivities(List.of(new Sensitivity(new TextRef(MERCER, 6, 1), Sensitivity.Kind.DEATHS)))
        .model();
  }

  /** The model of a course whose one source holds but one passage. */
  public static ContentModel with(Passage... passages) {
    Source old = sources().get(0);
    Source source =
        new Source(
            old.id(),
            old.metadata(),
            old.witnesses(),
            List.of(passages),
            List.of(),
            List.of(),
            List.of());
    return ContentModels.of(course(), List.of(source)).model();
  }

  /** The model of a course whose one source, {@link #MERCER}, says just this, a passage a text. */
  public static ContentModel saying(String... texts) {
    return saying(List.of(), List.of(), List.of(), texts);
  }

  /** Such a course, with what is known of its words. */
  public static ContentModel saying(
      List<Quotation> quotations, List<Term> terms, List<Body> bodies, String... texts) {
    List<Source> sources = List.of(source(MERCER, sources().get(0).metadata(), List.of(texts)));
    return ContentModels.of(course(), sources)
        .on(THEME)
        .quotations(quotations)
        .terms(terms)
        .bodies(bodies)
        .model();
  }

  public static TextRef mercer(int passage, int sentence) {
    return new TextRef(MERCER, passage, sentence);
  }

  /** The text of a passage. */
  public static String text(String source, int passage) {
    return (source.equals(MERCER) ? MERCER_TEXT : FINCH_TEXT).get(passage - 1);
  }

  private static Course course() {
    Theme theme =
        new Theme(
            THEME,
            "The harbour strike",
            "Why did the harbour of Port Ellery stand still in 1921, and what changed?",
            "The strike of 1921.",
            List.of("strike", "cranes", "hiring", "board"),
            "Port Ellery is a harbour town. Dockers load and unload ships there.",
            HistoricalDate.parse("1921"));
    return new Course(
        "ellery",
        "Port Ellery",
        "en-GB",
        "History",
        "Year 9",
        List.of(theme),
        List.<SourceEntry>of(),
        List.of(
            new Gloss("quay", "a wall where ships tie up"),
            new Gloss("docker", "somebody who loads ships"),
            new Gloss("freight", "goods carried for money")),
        List.of(
            new EditorNote(
                MERCER,
                "about 1,400 dockers",
                "Board figures; no list of names survives.",
                EditorNote.Show.KEY)));
  }

  private static List<Source> sources() {
    return List.of(
        source(
            MERCER,
            metadata(
                "The Still Harbour",
                "Ada Mercer",
                "1955-06",
                "The Coast Review",
                "article-magazine",
                "Dockers’ History Circle",
                "She wrote for a circle of retired dockers."),
            MERCER_TEXT),
        source(
            FINCH,
            metadata(
                "To the Editor",
                "Tobias Finch",
                "1921-04-15",
                "The Ellery Gazette",
                "letter",
                "Port Ellery Harbour Board",
                "He worked for the harbour board."),
            FINCH_TEXT));
  }

  private static Metadata metadata(
      String title,
      String author,
      String issued,
      String container,
      String type,
      String affiliation,
      String standpoint) {
    return new Metadata(
        title,
        author,
        HistoricalDate.parse(issued),
        container,
        type,
        affiliation,
        standpoint,
        List.of(),
        new Rights("Invented for a test.", null),
        List.of());
  }

  private static Source source(String id, Metadata metadata, List<String> texts) {
    Source source = Sources.of(id, metadata, texts);
    return new Source(
        id,
        metadata,
        List.of(new Witness(id + ".txt", Witness.Role.BASE, 1, "")),
        source.passages(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Claim> claims(List<Source> sources) {
    List<Claim> claims = new ArrayList<>();
    for (Source source : sources) {
      for (Passage passage : source.passages()) {
        List<Span> spans = Sentences.split(passage.text());
        for (int s = 1; s <= spans.size(); s++) {
          boolean contested = source.id().equals(MERCER) && passage.n() == 5;
          claims.add(
              new Claim(
                  new TextRef(source.id(), passage.n(), s),
                  source.metadata().author(),
                  contested,
                  contested ? "greedy" : ""));
        }
      }
    }
    return claims;
  }

  private static Event event(String id, String date, String label, int passage, int sentence) {
    String text = text(MERCER, passage);
    Span span = Sentences.split(text).get(sentence - 1);
    return new Event(
        id,
        HistoricalDate.parse(date),
        label,
        THEME,
        2,
        true,
        List.of(),
        null,
        List.of(new Mention(new TextRef(MERCER, passage, sentence), date, span.of(text))));
  }
}
