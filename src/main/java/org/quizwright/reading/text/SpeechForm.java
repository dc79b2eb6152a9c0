package org.quizwright.reading.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line over a speech: "A talk by Ann Hill to the Mill Society, 3 May 1901". */
public final class SpeechForm {

  private static final Pattern LINE =
      Pattern.compile(
          "(?:An? |The )?(?:\\p{L}+ )?(?i:talk|speech|lecture|address|sermon)"
              + "(?: (?:given|delivered|read|made))? by "
              + FrontForms.NAMES
              + "(?:,? (?:to|at|before|in) [^,]{3,80})?(?:,? (?:on )?(?<date>[^,]*\\d{4}))?\\.?");

  private SpeechForm() {}

  /** Whether the line says that the text was spoken to an audience. */
  public static boolean is(String line) {
    return LINE.matcher(line).matches();
  }

  /** Who spoke, and when if the line says so. */
  static Optional<Imprint> imprint(String line) {
    Matcher speech = LINE.matcher(line);
    if (!speech.matches()) {
      return Optional.empty();
    }
    Imprint author = Imprint.author(speech.group(1));
    return Optional.ofNullable(speech.group("date"))
        .flatMap(FrontDates::orYear)
        .map(date -> author.and(Imprint.issued(date)))
        .or(() -> Optional.of(author));
  }
}
