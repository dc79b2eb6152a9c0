package org.quizwright.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.course.Theme;

/** Reads the manifest's root: the course, its glossary and its notes. */
final class CourseReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "language",
          "subject",
          "audience",
          "themes",
          "sources",
          "glossary",
          "notes");

  private static final List<String> LANGUAGES = List.of("en-GB", "en-US");

  private CourseReader() {}

  static Optional<Course> read(JsonFields fields) {
    fields.allowing(KEYS);
    List<Theme> themes = ThemeReader.readAll(fields);
    List<SourceEntry> sources = SourceEntryReader.readAll(fields);
    return fields.build(
        () ->
            new Course(
                Ids.required(fields),
                fields.required("title"),
                fields.choice("language", LANGUAGES, "en-GB"),
                fields.textOr("subject", "History"),
                fields.textOr("audience", ""),
                themes,
                sources,
                glossary(fields),
                notes(fields, sources.stream().map(SourceEntry::id).toList())));
  }

  private static List<Gloss> glossary(JsonFields course) {
    List<Gloss> glossary = new ArrayList<>();
    course
        .object("glossary")
        .ifPresent(
            entries -> {
              for (String term : entries.keys()) {
                entries
                    .build(() -> new Gloss(term, entries.required(term)))
                    .ifPresent(glossary::add);
              }
            });
    return glossary;
  }

  private static List<EditorNote> notes(JsonFields course, List<String> sources) {
    List<EditorNote> notes = new ArrayList<>();
    for (JsonFields fields : course.objects("notes")) {
      fields.allowing(List.of("source", "exact", "note", "show"));
      fields
          .build(
              () ->
                  new EditorNote(
                      fields.choice("source", sources, ""),
                      fields.required("exact"),
                      fields.required("note"),
                      fields.choice("show", List.of("sheet", "key"), "key").equals("sheet")
                          ? EditorNote.Show.SHEET
                          : EditorNote.Show.KEY))
          .ifPresent(notes::add);
    }
    return notes;
  }
}
