package org.quizwright.generation.wording;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.quizwright.language.Months;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;

/**
 * Letters, diaries and the like, which may be printed or copied out long after they were written.
 */
public final class WrittenAtTheTime {

  private static final List<String> KINDS =
      List.of("letter", "personal_communication", "diary", "journal-entry", "hearing");

  /** "Journal" alone may be a learned one. */
  private static final Pattern TITLE =
      Pattern.compile(
          "\\b(?:[Ll]etters?|Correspondence|[Dd]iar(?:y|ies)|(?:[Hh]er|[Hh]is|My|[’']s) [Jj]ournal|Journal of an?|[Ll]og-?book|[Dd]ay-?book"
              + "|Minutes of Evidence|[Tt]estimony|[Nn]otes (?:kept|made|taken))\\b");

  /** What a note says of an author: "kept a diary", "wrote these letters to his sister". */
  private static final Pattern NOTED =
      Pattern.compile(
          "\\b(?:wrote|kept|copied|made|took|sent|typed|addressed|published)\\b[^.;]{0,40}?"
              + "\\b(?:letters?|diary|diaries|journal|notes|note-?books?|log-?book)\\b"
              + "|\\b(?:letters?|diary|diaries|journal|notes|note-?books?) (?:(?:was|were) )?(?:kept|written|made) at the time\\b");

  private static final String MONTH =
      "(?:" + Months.ANY + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)";

  /** "Sat. Sept. 28", "Leeds, 20th November 1870". */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.’'-]*,? ){0,4}(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? %1$s|%1$s \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?\\.?"
              .formatted(MONTH));

  /** One section on one day is no diary. */
  private static final int FEWEST_DATELINES = 2;

  private WrittenAtTheTime() {}

  /** Whether the work, its note or the headings of its passages say so. */
  public static boolean is(Source source) {
    Metadata work = source.metadata();
    return KINDS.contains(work.type())
        || TITLE.matcher(work.title() + " | " + work.containerTitle()).find()
        || NOTED.matcher(work.standpoint()).find()
        || hasDatelines(source);
  }

  private static boolean hasDatelines(Source source) {
    return source.passages().stream()
            .map(Passage::heading)
            .filter(Objects::nonNull)
            .filter(heading -> DATELINE.matcher(heading).matches())
            .distinct()
            .count()
        >= FEWEST_DATELINES;
  }
}
