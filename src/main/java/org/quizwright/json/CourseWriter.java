package org.quizwright.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.course.Rights;
import org.quizwright.model.course.SourceEntry;
import org.quizwright.model.course.Theme;

/** Turns a course into the manifest's tree; what a source leaves to detection is left out. */
final class CourseWriter {

  private CourseWriter() {}

  static ObjectNode tree(Course course) {
    ObjectNode tree = Json.NODES.objectNode();
    tree.put("id", course.id());
    tree.put("title", course.title());
    tree.put("language", course.language());
    tree.put("subject", course.subject());
    tree.put("audience", course.audience());
    ArrayNode themes = tree.putArray("themes");
    course.themes().forEach(theme -> themes.add(theme(theme)));
    ArrayNode sources = tree.putArray("sources");
    course.sources().forEach(source -> sources.add(source(source)));
    ObjectNode glossary = tree.putObject("glossary");
    for (Gloss gloss : course.glossary()) {
      glossary.put(gloss.term(), gloss.meaning());
    }
    ArrayNode notes = tree.putArray("notes");
    course.notes().forEach(note -> notes.add(note(note)));
    return tree;
  }

  private static ObjectNode theme(Theme theme) {
    ObjectNode tree = Json.NODES.objectNode();
    tree.put("id", theme.id());
    tree.put("title", theme.title());
    tree.put("enquiry", theme.enquiry());
    tree.put("description", theme.description());
    list(tree, "keywords", theme.keywords());
    tree.put("background", theme.background());
    known(tree, "period", theme.period());
    return tree;
  }

  private static ObjectNode source(SourceEntry source) {
    ObjectNode tree = Json.NODES.objectNode();
    tree.put("id", source.id());
    known(tree, "title", source.title());
    known(tree, "author", source.author());
    known(tree, "issued", source.issued());
    known(tree, "container-title", source.containerTitle());
    known(tree, "type", source.type());
    known(tree, "affiliation", source.affiliation());
    known(tree, "standpoint", source.standpoint());
    list(tree, "cites", source.cites());
    Rights rights = source.rights();
    if (rights != null) {
      ObjectNode node = tree.putObject("rights").put("statement", rights.statement());
      if (rights.maxShare() != null) {
        node.put("max-share", rights.maxShare());
      }
    }
    list(tree, "witnesses", source.witnesses());
    return tree;
  }

  private static ObjectNode note(EditorNote note) {
    ObjectNode tree = Json.NODES.objectNode();
    tree.put("source", note.source());
    tree.put("exact", note.exact());
    tree.put("note", note.note());
    tree.put("show", note.show() == EditorNote.Show.SHEET ? "sheet" : "key");
    return tree;
  }

  private static void known(ObjectNode tree, String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, value.toString());
    }
  }

  private static void list(ObjectNode tree, String key, List<String> values) {
    ArrayNode array = tree.putArray(key);
    values.forEach(array::add);
  }
}
