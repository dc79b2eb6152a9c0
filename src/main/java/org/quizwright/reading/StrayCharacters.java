package org.quizwright.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.Place;

/** Takes control characters out of a text, and says where characters were lost on the way here. */
final class StrayCharacters {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char LOST = '\uFFFD';

  /** Typists and scanners begin pages with these; nothing is lost without them. */
  private static final char FORM_FEED = '\f';

  private static final char VERTICAL_TAB = '\u000B';

  private final List<String> mended = new ArrayList<>();
  private int controls;
  private int firstControl;
  private int lost;
  private int firstLost;

  private StrayCharacters() {}

  /** The lines without control characters; each sort that was met gets one warning. */
  static List<String> mend(String file, List<String> lines, List<Finding> findings) {
    StrayCharacters stray = new StrayCharacters();
    lines.forEach(stray::mend);
    stray.report(file, findings);
    return stray.mended;
  }

  private void mend(String line) {
    int number = mended.size() + 1;
    StringBuilder clean = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == FORM_FEED || c == VERTICAL_TAB) {
        clean.append(' ');
      } else if (Character.isISOControl(c) && c != '\t') {
        controls++;
        firstControl = firstControl == 0 ? number : firstControl;
        clean.append(meant(c));
      } else {
        clean.append(c);
      }
      if (c == LOST) {
        lost++;
        firstLost = firstLost == 0 ? number : firstLost;
      }
    }
    mended.add(clean.toString());
  }

  /** Of the upper controls, the quotation mark or dash that Windows has in its place. */
  private static String meant(char control) {
    if (control < '\u0080') {
      return "";
    }
    byte[] one = String.valueOf(control).getBytes(StandardCharsets.ISO_8859_1);
    String windows = new String(one, WINDOWS);
    return Character.isISOControl(windows.charAt(0)) || windows.charAt(0) == LOST ? "" : windows;
  }

  private void report(String file, List<Finding> findings) {
    if (controls > 0) {
      findings.add(
          Finding.warning(
              Place.line(file, firstControl),
              counted(controls, "control character")
                  + " from here on can't be printed and "
                  + (controls == 1 ? "was" : "were")
                  + " taken out or replaced.",
              "Look whether the text reads well there."));
    }
    if (lost > 0) {
      findings.add(
          Finding.warning(
              Place.line(file, firstLost),
              counted(lost, "character")
                  + " from here on "
                  + (lost == 1 ? "was" : "were")
                  + " lost before the file came here (“"
                  + LOST
                  + "”).",
              "Put in what stood there, or take the text from a better copy."));
    }
  }

  private static String counted(int count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
