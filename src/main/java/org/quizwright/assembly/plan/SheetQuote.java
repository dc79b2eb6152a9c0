package org.quizwright.assembly.plan;

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
