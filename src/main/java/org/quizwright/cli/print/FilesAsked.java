package org.quizwright.cli.print;

/**
 * Which files of a sheet are wanted.
 *
 * @param sheetOnly the sheets without key and reader
 * @param docx the sheets as Word files, too
 */
public record FilesAsked(boolean sheetOnly, boolean docx) {

  /** What most teachers want. */
  public static final FilesAsked USUAL = new FilesAsked(false, false);
}
