package org.quizwright.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Mention;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Place;
import org.quizwright.model.content.Placement;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.content.Term;
import org.quizwright.model.content.Warning;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Courses;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.course.Rights;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Boilerplate;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.source.Variant;
import org.quizwright.model.source.Witness;
import org.quizwright.model.time.HistoricalDate;

class InspectPageTest {

  private static final String SENTENCE = "In 1842 the weavers of Lowton struck for 4 weeks.";
  private static final TextRef REF = new TextRef("smith-1842", 1, 1);

  private static Source source(String id, String affiliation) {
    Metadata metadata =
        new Metadata(
            "The Strike",
            "Ann Smith",
            HistoricalDate.parse("1842-09"),
            "The Herald",
            "article",
            affiliation,
            "",
            List.of(),
            new Rights("", null),
            List.of("issued"));
    return new Source(
        id,
        metadata,
        List.of(
            new Witness(
                "smith.txt",
                Witness.Role.BASE,
                1,
                "it is complete, and of the complete copies it differs least from the others"),
            new Witness("copy.txt", Witness.Role.COPY, 0.995, "")),
        List.of(new Passage(1, null, SENTENCE, Passage.Kind.PROSE, new LineRange(3, 4), List.of())),
        List.of(new Boilerplate("smith.txt", new LineRange(1, 2), Boilerplate.Kind.SERIES_NOTE)),
        List.of(),
        List.of(new Variant(1, "4", List.of(new Variant.Other("copy.txt", "5")), "It fits.")));
  }

  private static ContentModel model(List<Source> sources) {
    Course course =
        Courses.of(
            "mill",
            List.of(new Gloss("weaver", "a maker of cloth")),
            new Theme("strike", "The strike", "Why?", "", List.of(), "", null));
    return new ContentModel(
        course,
        sources,
        List.of(new Placement("smith-1842", 1, "strike", null, 0.75)),
        List.of(
            new Event(
                "e1",
                HistoricalDate.parse("1842-04-10"),
                "The weavers struck",
                "strike",
                3,
                false,
                List.of(),
                "Lowton",
                List.of(new Mention(REF, "In 1842", SENTENCE)))),
        List.of(new Quotation(null, null, "Bread!", "smith-1842", 1, 1, "Ann Smith", null)),
        List.of(
            new Figure(
                4,
                4,
                "weeks",
                "the strike",
                HistoricalDate.parse("1842"),
                "",
                "Ann Smith",
                REF,
                "4 weeks")),
        List.of(new Term("weaver", null, REF)),
        List.of(new Person("the weavers", List.of(), "of Lowton", REF)),
        List.of(),
        List.of(new Place("Lowton", List.of(), REF)),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Sensitivity(REF, Sensitivity.Kind.SELF_HARM)),
        List.of(new Warning("", 0, "One source only.")));
  }

  private static String page(Source... sources) {
    return InspectPage.of(model(List.of(sources)), false, 80);
  }

  @Test
  void tellsEverythingInTheTeachersOrder() {
    assertThat(page(source("smith-1842", "")))
        .isEqualTo(
            """
            The mill
            1 source in 2 files, 1 passage; 1 theme to teach; 1 doubt, told at the end.

            THEMES
              The strike (strike)
                  Enquiry     Why?
                  Passages    smith-1842 ¶1
                  Holds       1 event (0 fit for timelines), 1 quotation, 1 figure
                  Sensitive   self-harm: smith-1842 ¶1
                  People      the weavers (of Lowton)
                  Places      Lowton
                  Terms       weaver: a maker of cloth
                  Missing     a background box: 40 to 90 neutral words in the manifest


            TIMELINE (● may be put in order; ○ may not: the date is vague or in doubt)
              ○ 10 April 1842         The weavers struck [smith-1842 ¶1]

            QUOTATIONS (1)
              Speaker not named: “Bread!” [smith-1842 ¶1]

            FIGURES (the most telling of 1; all: --json)
              The strike
                4 weeks                 the strike (1842) [Ann Smith, smith-1842 ¶1]

            SOURCES
              smith-1842: Ann Smith, The Strike
                  Appeared    The Herald, September 1842, article
                  Holds       1 passage, no notes
                  Detected    issued (read off the text: check, and say it in the manifest)
                  File        smith.txt — printed: it is complete, and of the complete
                              copies it differs least from the others
                  Copy        copy.txt — 99.5% the same; differs in 1 place

            WHOSE VIEWS THE SOURCES HOLD
              smith-1842: not known: say it in the manifest (“affiliation”)
              One source only: there is nothing to compare it with.

            WHERE THE COPIES DIFFER (1)
              smith-1842 ¶1: ‹4› is printed. It fits.
                  ‹5› in copy.txt

            SET ASIDE (not body text, never quizzed; by line of the file)
              smith.txt
                  series note 1–2

            DOUBTS (1)
              Course: One source only.
            """);
  }

  @Test
  void warnsWhereAllSourcesShareOneView() {
    assertThat(page(source("smith-1842", "The League"), source("hill-1850", "The League")))
        .contains("All sources share one view");
    assertThat(page(source("smith-1842", "The League"), source("hill-1850", "The Guild")))
        .doesNotContain("All sources share one view")
        .contains("Independent of hill-1850");
  }
}
