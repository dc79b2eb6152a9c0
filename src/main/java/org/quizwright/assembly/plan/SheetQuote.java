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

  /** In quotation marks, with its place. */
  String quoted() {
    return "“" + text + "” (" + place + ")";
  }
}
