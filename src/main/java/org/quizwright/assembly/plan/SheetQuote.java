package org.quizwright.assembly.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import org.quizwright.assembly.passage.Vocabulary;
import org.quizwright.language.EnquiryAnswer;
import org.quizwright.model.course.Theme;
import org.quizwright.model.sheet.SheetPlace;

/**
 * Words printed on a sheet and whose they are.
 *
 * @param who the speaker, with the author who reports it where that is somebody else
 */
public record SheetQuote(String who, String source, String text, SheetPlace place, int worth) {

  SheetQuote raised(int more) {
    return new SheetQuote(who, source, text, place, worth + more);
  }

  /** Whether it says what the enquiry asks for, and of something that the theme names. */
  boolean answers(Theme theme) {
    return EnquiryAnswer.isIn(text, theme.enquiry())
        && !Collections.disjoint(Vocabulary.of(List.of(text)), topic(theme));
  }

  /** The words of the enquiry and the keywords. */
  static NavigableSet<String> topic(Theme theme) {
    List<String> texts = new ArrayList<>(theme.keywords());
    texts.add(theme.enquiry());
    return Vocabulary.of(texts);
  }

  /** Attributed, in quotation marks, with its place. */
  @Override
  public String toString() {
    return who + ": " + quoted();
  }

  /** In quotation marks, with its place; those inside are single ones and in pairs. */
  String quoted() {
    String inner = text.replace('“', '‘').replace('”', '’');
    String end = text.lastIndexOf('“') > text.lastIndexOf('”') ? "’" : "";
    String start = text.indexOf('”') >= 0 && text.indexOf('”') < firstOpening() ? "‘" : "";
    return "“" + start + inner + end + "” (" + place + ")";
  }

  private int firstOpening() {
    return text.indexOf('“') < 0 ? text.length() : text.indexOf('“');
  }
}
