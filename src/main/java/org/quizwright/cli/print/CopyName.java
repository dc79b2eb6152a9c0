package org.quizwright.cli.print;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quizwright.model.sheet.Copy;

/** File names that every system can hold: number and code first, so that no two are the same. */
public final class CopyName {

  /** What {@link #of} gives; nothing else in a folder looks like it. */
  static final Pattern PATTERN = Pattern.compile("\\d{2,}-[0-9A-HJKMNP-TV-Z]{6}(-.*)?\\.pdf");

  /** Code points; systems count bytes and stop at 255. */
  private static final int LONGEST = 50;

  private CopyName() {}

  /** Such as {@code 07-7Q4K2M-Łukasz-Żak.pdf}; letters of any script are kept. */
  static String of(Copy copy) {
    String code = copy.variant().code();
    String name = plain(copy.student().name());
    return String.format(Locale.ROOT, "%02d", copy.variant().number())
        + code.substring(code.indexOf('-'))
        + (name.isEmpty() ? "" : "-" + name)
        + ".pdf";
  }

  /** The name of a file without what says its form. */
  public static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
  }

  /** Letters and digits in groups, without what a system or a shell could take for more. */
  public static String plain(String name) {
    return Normalizer.normalize(storable(name), Normalizer.Form.NFC)
        .replaceAll("['\\u2019]", "")
        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-")
        .replaceAll("^-", "")
        .codePoints()
        .limit(LONGEST)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .replaceAll("-$", "");
  }

  /** The name, or its Latin letters without accents where the system's names hold no others. */
  private static String storable(String name) {
    return isStorable(name.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "-"))
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\x20-\\x7e]", "");
  }

  private static boolean isStorable(String letters) {
    try {
      return !Path.of(letters).isAbsolute();
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
