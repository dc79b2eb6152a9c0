package org.quizwright.json;

import java.util.List;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.Cause;
import org.quizwright.model.content.Claim;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Figure;
import org.quizwright.model.content.Mention;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Place;
import org.quizwright.model.content.Placement;
import org.quizwright.model.content.Quotation;
import org.quizwright.model.content.Reference;
import org.quizwright.model.content.Sensitivity;
import org.quizwright.model.content.Term;
import org.quizwright.model.content.Warning;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Courses;
import org.quizwright.model.course.Rights;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Boilerplate;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Note;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.source.Variant;
import org.quizwright.model.source.Witness;
import org.quizwright.model.time.HistoricalDate;

/** A small content model with something of every kind. */
final class Models {

  static final TextRef REF = new TextRef("smith-1842", 1, 1);
  static final String SENTENCE = "In 1842 the weavers of Lowton struck for 3 to 4 weeks.";

  private Models() {}

  static Course course() {
    Theme theme = new Theme("strike", "The strike", "Why?", "", List.of(), "", null);
    return Courses.of("mill", theme);
  }

  static List<Source> sources() {
    Metadata metadata =
        new Metadata(
            "The Strike",
            "Ann Smith",
            HistoricalDate.parse("1842-09"),
            "The Herald",
            "article",
            "",
            "",
            List.of(),
            new Rights("", null),
            List.of("issued"));
    Passage passage =
        new Passage(1, null, SENTENCE, Passage.Kind.PROSE, new LineRange(3, 4), List.of());
    return List.of(
        new Source(
            "smith-1842",
            metadata,
            List.of(new Witness("smith.txt", Witness.Role.BASE, 1, "")),
            List.of(passage),
            List.of(new Boilerplate("smith.txt", new LineRange(1, 1), Boilerplate.Kind.TITLE)),
            List.of(new Note("1", "Ibid.")),
            List.of(new Variant(1, "3", List.of(new Variant.Other("copy.txt", "5")), "clearer"))));
  }

  static ContentModel model() {
    return new ContentModel(
        course(),
        sources(),
        List.of(new Placement("smith-1842", 1, "strike", null, 0.75)),
        List.of(
            new Event(
                "e1",
                HistoricalDate.parse("1842"),
                "The weavers of Lowton struck",
                "strike",
                3,
                true,
                List.of("the weavers"),
                null,
                List.of(new Mention(REF, "In 1842", SENTENCE)))),
        List.of(new Quotation(null, null, "Bread!", "smith-1842", 1, 1, "Ann Smith", "1")),
        List.of(
            new Figure(
                3,
                4,
                "weeks",
                "the strike",
                HistoricalDate.parse("1842"),
                "",
                "Ann Smith",
                REF,
                "3 to 4 weeks")),
        List.of(new Term("loom", null, REF)),
        List.of(new Person("Ann Smith", List.of("Smith"), null, REF)),
        List.of(new Body("Weavers’ Union", List.of("WU"), null, REF)),
        List.of(new Place("Lowton", List.of(), REF)),
        List.of(new Cause(REF, "They struck", "wages fell", "because")),
        List.of(new Reference(REF, "She", 0, "Ann Smith")),
        List.of(new Claim(REF, "Ann Smith", true, "brave")),
        List.of(new Sensitivity(REF, Sensitivity.Kind.SELF_HARM)),
        List.of(new Warning("", 0, "One source only.")));
  }
}
