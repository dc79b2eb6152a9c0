package org.quizwright.assembly.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quizwright.assembly.passage.Acronyms;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.sheet.PrintedParagraph;

/** Hands out glosses, each at the first source that uses its word. */
public final class Glossary {

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

  /** Whether {@code text} uses {@code term} as a word of its own, in singular or plural. */
  public static boolean holds(String text, String term) {
    if (!mentions(text, term)) {
      return false;
    }
    String pattern =
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(s|es|’s|'s)?(?![\\p{L}\\p{N}])";
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }

  /** Cheaper to ask than the pattern, and nearly always enough. */
  private static boolean mentions(String text, String term) {
    for (int at = 0; at + term.length() <= text.length(); at++) {
      if (begins(text.charAt(at), term.charAt(0))
          && text.regionMatches(true, at, term, 0, term.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(char one, char other) {
    return one == other
        || Character.toLowerCase(Character.toUpperCase(one))
            == Character.toLowerCase(Character.toUpperCase(other));
  }
}
