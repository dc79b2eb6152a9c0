package org.quizwright.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.course.Rights;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.time.HistoricalDate;

/** Reads what the manifest says of the course's texts. */
final class SourceEntryReader {

  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "author",
          "issued",
          "container-title",
          "type",
          "affiliation",
          "standpoint",
          "cites",
          "rights",
          "witnesses");

  private SourceEntryReader() {}

  static List<SourceEntry> readAll(JsonFields course) {
    List<SourceEntry> entries = new ArrayList<>();
    List<JsonFields> objects = course.objects("sources");
    Ids.unique(objects);
    List<String> ids = objects.stream().map(fields -> fields.textOr("id", "")).toList();
    List<String> files = new ArrayList<>();
    for (JsonFields fields : objects) {
      read(fields).ifPresent(entries::add);
      reportUnknownCitations(fields, ids);
      reportSharedFiles(fields, files);
      if (fields.texts("witnesses").isEmpty()) {
        fields.error(
            "witnesses", "the source names no file.", "Add \"witnesses\": [\"file.txt\"].");
      }
    }
    return entries;
  }

  private static Optional<SourceEntry> read(JsonFields fields) {
    fields.allowing(KEYS);
    return fields.build(
        () ->
            new SourceEntry(
                Ids.required(fields),
                fields.optional("title"),
                fields.optional("author"),
                fields.value("issued", HistoricalDate::parse, ThemeReader.DATES),
                fields.optional("container-title"),
                fields.optional("type"),
                fields.optional("affiliation"),
                fields.optional("standpoint"),
                fields.texts("cites"),
                rights(fields),
                fields.texts("witnesses")));
  }

  private static @Nullable Rights rights(JsonFields entry) {
    return entry
        .object("rights")
        .flatMap(
            fields -> {
              fields.allowing(List.of("statement", "max-share"));
              return fields.build(
                  () -> new Rights(fields.textOr("statement", ""), fields.number("max-share")));
            })
        .orElse(null);
  }

  private static void reportUnknownCitations(JsonFields fields, List<String> ids) {
    for (String cited : fields.texts("cites")) {
      if (!ids.contains(cited)) {
        fields.error("cites", "there is no source \"" + cited + "\".", Meant.by(cited, ids));
      }
    }
  }

  private static void reportSharedFiles(JsonFields fields, List<String> seen) {
    for (String file : fields.texts("witnesses")) {
      if (seen.contains(file)) {
        fields.error(
            "witnesses",
            "\"" + file + "\" is named twice.",
            "A file belongs to one source, and once.");
      }
      seen.add(file);
    }
  }
}
