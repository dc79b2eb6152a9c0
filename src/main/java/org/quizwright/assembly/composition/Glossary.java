package org.quizwright.assembly.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.quizwright.assembly.passage.Acronyms;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.sheet.PrintedParagraph;

/** Hands out glosses, each at the first source that uses its word. */
final class Glossary {

  private final Course course;
  private final Acronyms acronyms;
  private final GlossFinder finder;
  private final List<String> given = new ArrayList<>();

  Glossary(ContentModel model, GlossFinder finder) {
    this.course = model.course();
    this.finder = finder;
    this.acronyms = new Acronyms(model);
  }

  /**
   * Glosses and notes for paragraphs of {@code source} that no earlier source had, and what their
   * short forms stand for.
   */
  List<Gloss> next(String source, List<PrintedParagraph> paragraphs) {
    List<Gloss> used =
        paragraphs.stream()
            .flatMap(paragraph -> paragraph.sentences().stream())
            .flatMap(sentence -> finder.in(sentence.text()).stream())
            .toList();
    List<Gloss> glosses = new ArrayList<>();
    course.glossary().stream()
        .filter(gloss -> used.contains(gloss) && !given.contains(gloss.term()))
        .forEach(glosses::add);
    String text = paragraphs.stream().map(PrintedParagraph::text).collect(Collectors.joining(" "));
    course.notes().stream()
        .filter(note -> note.show() == EditorNote.Show.SHEET)
        .filter(note -> note.source().equals(source) && text.contains(note.exact()))
        .filter(note -> !given.contains(note.exact()))
        .forEach(note -> glosses.add(new Gloss(note.exact(), note.note())));
    glosses.forEach(gloss -> given.add(gloss.term()));
    for (String form : finder.shortForms(text)) {
      if (!given.contains(form)) {
        acronyms.meaning(form).ifPresent(meaning -> glosses.add(new Gloss(form, meaning)));
        given.add(form);
      }
    }
    return glosses;
  }
}
